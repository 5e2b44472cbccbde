@secure()
param password string

@secure()
param token string = ''

var login = {
  name: 'admin'
  password: password
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'contoso'
}

func listNames() string => 'none'

@secure()
output secret string = password
@secure()
output key string = account.listKeys().keys[0].value
output isSet bool = !empty(token)
output length int = length(password)
output chosen string = empty(token) ? 'open' : 'closed'
output name string = login.name
output ownList string = listNames()
output accountId string = account.id
