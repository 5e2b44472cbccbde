resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'contoso'
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'one'
  properties: { value: 'two' }
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'contoso'

  resource blobs 'blobServices' existing = {
    name: 'default'
  }
}
