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
        type: 'SharedImage'
        runOutputName: 'gallery'
        galleryImageId: resourceId('Microsoft.Compute/galleries/images', 'contoso', 'ubuntu')
        replicationRegions: [ // expect: ARM6105
          'westeurope'
        ]
        targetRegions: [
          {
            name: 'westeurope'
          }
        ]
      }
    ]
  }
}
