resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'contoso'
}

resource many 'Microsoft.Storage/storageAccounts@2023-05-01' existing = [
  for name in ['a', 'b']: {
    name: name
  }
]

// Another version may give something else.
output blob string = reference(account.id, '2022-09-01').primaryEndpoints.blob
output file string = reference(many[0].id, '2023-05-01').primaryEndpoints.file
output other string = reference(resourceId('Microsoft.Storage/storageAccounts', 'other'), '2023-05-01').primaryEndpoints.file
