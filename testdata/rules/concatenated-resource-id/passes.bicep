output id string = resourceId('Microsoft.Web/sites', 'shop')

resource other 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'contoso'
  scope: resourceGroup('00000000-0000-0000-0000-000000000000', 'other')
}

output other string = other.id
