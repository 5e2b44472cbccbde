resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: 'example' // expect: ARM3053
//^^^ ARM3053 "Did you mean 'name'?"
}

resource accounts 'Microsoft.Storage/storageAccounts@2023-01-01' existing = [ // expect: ARM3053
  for i in range(0, 2): {
    scope: resourceGroup('other')
  }
]

resource services 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' = {
  parent: 'account' // expect: ARM3053
//        ^^^^^^^^^ ARM3053 "'parent' takes 'object', not 'string'."
  name: 'default'
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'lock'
  scope: accounts // expect: ARM3053
  properties: { level: 'CanNotDelete' }
  dependsOn: [
    'services' // expect: ARM3053
  ]
}

module part './passes.part.bicep' = {
  name: 'part'
  params: {} // expect: ARM3053
//^^^^^ ARM3053 "Did you mean 'params'?"
}

var given = { a: 1 }

module other './passes.part.bicep' = {
  params: given // expect: ARM3053
//        ^^^^^ ARM3053 "must be written as an object"
  location: 'x' // expect: ARM3053
}
