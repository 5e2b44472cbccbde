@minLength(1)
param name string

param inName string = name
param batch int = 2
param __scripted string
param interpolated string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: toLower('${interpolated}${inName}')
}

output id string = account.id
output batches int = map([1], i => i + batch)[0]
