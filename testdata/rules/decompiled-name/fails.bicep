param name string

var name_var = toLower(name) // expect: ARM5042

resource name_resource 'Microsoft.Storage/storageAccounts@2023-05-01' existing = { // expect: ARM5042
  name: name_var
}

output id string = name_resource.id
