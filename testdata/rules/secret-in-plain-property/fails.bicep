param connection string

var login = {
  password: 'Pa55-w0rd!' // expect: ARM4007
}

resource a 'Microsoft.Sql/servers@2021-11-01' = {
  name: 'contoso-a'
  location: 'westeurope'
  properties: {
    administratorLoginPassword: login.password
  }
}

resource b 'Microsoft.Sql/servers@2021-11-01' = {
  name: 'contoso-b'
  location: 'westeurope'
  properties: {
    administratorLoginPassword: 'Server=db;${connection}' // expect: ARM4007
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^ ARM4007 "but parameter 'connection' that gives it is not secure"
  }
}
