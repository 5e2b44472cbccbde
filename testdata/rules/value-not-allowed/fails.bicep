param location string = resourceGroup().location
var tier = 'Frozen' // expect: ARM2004

resource accounts 'Microsoft.Storage/storageAccounts@2023-01-01' = [for (one, i) in ['Hot', 'Warm']: { // expect: ARM2004
//                                                                                          ^^^^^^ ARM2004 "'Warm'"
  name: 'examplestorage${i}'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: {
    accessTier: one
  }
}]

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'otherstorage'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: {
    accessTier: location == 'westus' ? 'Hot' : tier
  }
}
