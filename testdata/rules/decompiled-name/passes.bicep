param name string

var site_var = toLower(name)
var name_variant = toUpper(name)

resource storage_resource 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: site_var
}

output id string = storage_resource.id
output variant string = name_variant
