resource account 'Microsoft.Storage/storageAccounts@2022-09-01' = {
  name: 'contoso'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    #disable-next-line BCP037 no-unused-vars /* */ // expect: ARM9012
    a: true
    #disable-next-line BCP037 // a preview
    b: true
  }
}
#disable-next-line no-unused-vars
var c = 1
