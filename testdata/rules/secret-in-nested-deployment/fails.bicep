@secure()
param password string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'contoso'
}

resource nested 'Microsoft.Resources/deployments@2022-09-01' = {
  name: 'nested'
  properties: {
    mode: 'Incremental'
    template: {
      '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
      contentVersion: '1.0.0.0'
      resources: [
        {
          type: 'Microsoft.KeyVault/vaults/secrets'
          apiVersion: '2023-07-01'
          name: 'contoso/admin'
          properties: {
            value: password // expect: ARM4005
          }
        }
        {
          type: 'Microsoft.KeyVault/vaults/secrets'
          apiVersion: '2023-07-01'
          name: 'contoso/key'
          properties: {
            value: account.listKeys().keys[0].value // expect: ARM4005
          }
        }
      ]
    }
  }
}
