param settings {
  name: string
  inner: {
    size: int
  }
}

@sealed()
type point = {
  x: int
  y: int
}

param places point[]

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: 'example'
}

resource accounts 'Microsoft.Storage/storageAccounts@2023-01-01' existing = [
  for name in ['one', 'two']: {
    name: name
  }
]

output a string = settings.name // expect: ARM3050
//                         ^^^ ARM3050 "Did you mean 'name'?"
output b int = settings.inner.length // expect: ARM3050
//                            ^^^^^^ ARM3050 "It has 'size'."
output c int = places[0].z // expect: ARM3050
//                       ^ ARM3050 "The type has no property 'z'"
output d string = account.properties.primaryEndpoints // expect: ARM3050
//                                   ^^^^^^^^^^^^^^^ ARM3050 "Did you mean 'primaryEndpoints'?"
output e string = account.location // expect: ARM3050
//                        ^^^^^^^ ARM3050 "Did you mean 'location'?"
output f string = accounts[0].sku.name // expect: ARM3050
@secure()
output g string = account.listKeys().keys // expect: ARM3050
//                                   ^^^^ ARM3050 "Did you mean 'keys'?"
output h string = subscription().name // expect: ARM3050
output i string = az.something // expect: ARM3050
