param location string = resourceGroup().location

type size = 'small' | 'large'

@minLength(3)
param name strng // expect: ARM3017
//         ^^^^^ ARM3017 "Did you mean 'string'?"
param sizes sise[] = [] // expect: ARM3017

var places = map([location], place => plase) // expect: ARM3017
//                                    ^^^^^ ARM3017 "Did you mean 'place'?"

func hello(who string) string => 'Hello ${whom}' // expect: ARM3017
//                                        ^^^^ ARM3017 "Did you mean 'who'?"

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: nme // expect: ARM3017
  location: loction // expect: ARM3017
//          ^^^^^^^ ARM3017 "Did you mean 'location'?"
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'

  resource service 'blobServices' = {
    name: 'default'
  }
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2023-01-01' = {
  parent: acount // expect: ARM3017
  name: 'default'
}

output greeting string = helo(name) // expect: ARM3017
output lower string = tolower(name) // expect: ARM3017
//                    ^^^^^^^ ARM3017 "Did you mean 'toLower'?"
output same bool = equals(name, 'x') // expect: ARM3017
output id string = account::servce.id // expect: ARM3017
//                          ^^^^^^ ARM3017 "No resource 'servce' is declared in 'account'."
output hidden string = service.id // expect: ARM3017
output many array = places
output someSizes array = sizes
