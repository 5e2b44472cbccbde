resource search 'Microsoft.Search/searchServices@2022-09-01' = {
  name: 'contoso'
  location: resourceGroup().location
  sku: { name: 'basic' }
}
