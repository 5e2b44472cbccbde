@secure()
param password string

@secure()
param settings object

type login = {
  name: string
  @secure()
  password: string
}

param user login

var connection = 'Server=db;Password=${password}'
var keys = account.listKeys()

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'contoso'
}

resource accounts 'Microsoft.Storage/storageAccounts@2023-05-01' existing = [for i in range(0, 2): {
  name: 'contoso${i}'
}]

output plain string = password // expect: ARM4002
//                    ^^^^^^^^ ARM4002 "Output 'plain' shows secure parameter 'password'"
output inText string = 'x${password}' // expect: ARM4002
output byVariable string = connection // expect: ARM4002
//                         ^^^^^^^^^^ ARM4002 "secure parameter 'password'"
output part string = settings.token // expect: ARM4002
output member string = user.password // expect: ARM4002
output whole login = user
output wholeOfAny object = user // expect: ARM4002
output key string = account.listKeys().keys[0].value // expect: ARM4002
//                  ^^^^^^^^^^^^^^^^^^ ARM4002 "Output 'key' shows what 'listKeys' gives"
output ofLoop string = accounts[0].listKeys().keys[0].value // expect: ARM4002
output byName string = listKeys(account.id, '2023-05-01').keys[0].value // expect: ARM4002
output ofSpace string = az.listAccountSas(account.id, '2023-05-01', {}).accountSasToken // expect: ARM4002
output keyByVariable string = keys.keys[0].value // expect: ARM4002
output adminPassword string = 'Pa55-w0rd!' // expect: ARM4002
