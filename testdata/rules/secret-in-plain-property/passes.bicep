@secure()
param connection string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'contoso'
}

resource a 'Microsoft.Sql/servers@2021-11-01' = {
  name: 'contoso-a'
  location: 'westeurope'
  properties: {
    administratorLoginPassword: 'Server=db;${connection}'
  }
}

resource b 'Microsoft.Sql/servers@2021-11-01' = {
  name: 'contoso-b'
  location: 'westeurope'
  properties: {
    administratorLoginPassword: account.listKeys().keys[0].value
  }
}
