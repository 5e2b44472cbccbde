param location string = resourceGroup().location

resource template 'Microsoft.VirtualMachineImages/imageTemplates@2022-07-01' = {
  name: 'template'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {}
  }
  properties: {
    source: {
      type: 'PlatformImage' // expect: ARM2005
//          ^^^^^^^^^^^^^^^^ ARM2005 "'PlatformImage'"
    }
    distribute: []
  }
}
