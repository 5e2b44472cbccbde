resource search 'Microsoft.Search/searchServices@2021-04-01-preview' = { // expect: ARM5011
  name: 'contoso'
  location: resourceGroup().location
  sku: { name: 'basic' }
}
