param location string = resourceGroup().location

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'examplestorage'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: {
    minimumTlsVersion: 'TLS1_2'
//  ^^^^^^^^^^^^ ARM2006 "read-only"
  }
}

resource service 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' = {
  parent: account
  name: 'default'
  properties: {
    #disable-next-line BCP073
    lastModified: '2024-01-01' // expect: ARM2002
  }
}
