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
    customize: [
      {
        type: 'Shell'
        name: 'setup'
        scriptUri: 'https://contoso.com/setup.sh'
        sha256Checksum: '0fd1ae2bbb8b22f3d6b5f1b1b8d9a5e4ce8a0b4f6a3d1c2b7e8f9a0b1c2d3e4f'
      }
    ]
    distribute: [
      {
        type: 'VHD'
        runOutputName: 'disk'
      }
    ]
  }
}
