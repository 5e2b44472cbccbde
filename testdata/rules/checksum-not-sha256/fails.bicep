param location string = resourceGroup().location
param checksum string = 'e3b0c442' // expect: ARM2014

resource template 'Microsoft.VirtualMachineImages/imageTemplates@2022-07-01' = {
  name: 'template'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {}
  }
  properties: {
    source: {
      type: 'PlatformImage'
      publisher: 'canonical'
      offer: 'ubuntu-24_04-lts'
      sku: 'server'
      version: 'latest'
    }
    customize: [
      {
        type: 'File'
        name: 'agent'
        sourceUri: 'https://contoso.example/agent'
        destination: '/tmp/agent'
        sha256Checksum: checksum
      }
      {
        type: 'Shell'
        name: 'install'
        scriptUri: 'https://contoso.example/install.sh'
        sha256Checksum: 'no-checksum' // expect: ARM2014
//                      ^^^^^^^^^^^^^ ARM2014 "SHA-256"
      }
    ]
    distribute: []
  }
}
