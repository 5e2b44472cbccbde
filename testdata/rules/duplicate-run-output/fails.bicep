param identity string

resource image 'Microsoft.VirtualMachineImages/imageTemplates@2024-02-01' = {
  name: 'image'
  location: 'westeurope'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity}': {}
    }
  }
  properties: {
    source: {
      type: 'PlatformImage'
      publisher: 'Canonical'
      offer: 'ubuntu-24_04-lts'
      sku: 'server'
      version: 'latest'
    }
    distribute: [
      {
        type: 'VHD'
        runOutputName: 'disk'
      }
      {
        type: 'ManagedImage'
        runOutputName: 'disk' // expect: ARM6104
        imageId: resourceId('Microsoft.Compute/images', 'contoso')
        location: 'westeurope'
      }
    ]
  }
}
