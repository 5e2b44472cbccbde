param location string = resourceGroup().location
var tier = 'Frozen' // expect: ARM2004

resource accounts 'Microsoft.Storage/storageAccounts@2023-01-01' = [for (kind, i) in ['StorageV2', 'StorageV3']: { // expect: ARM2004
  name: 'examplestorage${i}'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: kind
  properties: {
    accessTier: i == 0 ? 'Hot' : tier
  }
}]
