param settings {
  name: string
  inner: {
    size: int
  }
}
param tags {
  *: string
}
param anything object

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: 'example'
}

output a string = settings.name
output b int = settings.inner.size
output c string = tags.owner
output d string = anything.whatever.is.there
output e string = account.properties.primaryEndpoints.blob
output f string = account.properties.PrimaryEndpoints.blob
@secure()
output h string = account.listKeys().keys[0].value
output i string = account.sku.name
output j string = any(account).whatever
output k string = subscription().displayName
output l string = az.resourceGroup().location
