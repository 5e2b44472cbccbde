param location string = resourceGroup().location

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = { // expect: ARM2001
//       ^^^^^^^ ARM2001 "'sku'"
  name: 'examplestorage'
  location: location
  kind: 'StorageV2'

  resource service 'blobServices' existing = {
    name: 'default'

    resource container 'containers' = {
      name: 'pictures'
    }
  }
}

resource template 'Microsoft.VirtualMachineImages/imageTemplates@2022-07-01' = {
  name: 'template'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {}
  }
  properties: {
    source: { // expect: ARM2001
//  ^^^^^^ ARM2001 "'imageId'"
      type: 'ManagedImage'
    }
    distribute: [for n in range(0, 2): { // expect: ARM2001
      type: 'VHD'
    }]
  }
}
