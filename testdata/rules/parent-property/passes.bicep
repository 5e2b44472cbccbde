param name string
param elsewhere string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: name
}

// The parent is of another group.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'contoso'
  scope: resourceGroup(elsewhere)
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' existing = {
  name: 'contoso/key'
}

// No parent is declared with this name, or there are several.
resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  name: '${name}x/default'
}

resource networks 'Microsoft.Network/virtualNetworks@2024-05-01' = [
  for i in range(0, 1): {
    name: 'net'
    location: resourceGroup().location
    properties: { addressSpace: { addressPrefixes: ['10.${i}.0.0/16'] } }
  }
]

resource subnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  name: 'net/a'
  properties: { addressPrefix: '10.0.0.0/24' }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: account
  name: 'default'
}

output vaultId string = vault.id
output secretId string = secret.id
