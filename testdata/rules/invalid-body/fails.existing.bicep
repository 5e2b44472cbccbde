param settings object

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: settings // expect: ARM3053
//      ^^^^^^^^ ARM3053 "'name' takes 'string', not 'object'."
}

resource other 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: null // expect: ARM3053
}
