param identity string

resource image 'Microsoft.VirtualMachineImages/imageTemplates@2022-02-14' = {
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
      type: 'SharedImageVersion'
      imageVersionId: resourceId('Microsoft.Compute/galleries/images/versions', 'contoso', 'ubuntu', 'latest') // expect: ARM6112
    }
    distribute: [
      {
        type: 'VHD'
        runOutputName: 'disk'
      }
    ]
  }
}
