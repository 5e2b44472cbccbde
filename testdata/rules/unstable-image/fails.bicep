var image = {
  publisher: 'Canonical'
  offer: 'ubuntu-25_10'
  sku: 'server-preview' // expect: ARM5050
//     ^^^^^^^^^^^^^^^^ ARM5050 "The 'sku' of the image is 'server-preview'"
  version: 'latest'
}

resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm'
  location: 'westeurope'
  properties: {
    storageProfile: {
      imageReference: image
    }
  }
}
