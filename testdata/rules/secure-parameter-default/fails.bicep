@secure()
param password string = 'Pa55-w0rd!' // expect: ARM4003
//                      ^^^^^^^^^^^^ ARM4003 "The default of secure parameter 'password' can be read"

@secure()
param settings object = { // expect: ARM4003
  key: 'abc'
}

@secure()
param computed string = 'P${uniqueString(resourceGroup().id)}' // expect: ARM4003

@secure()
type secret = string

param ofType secret = 'Pa55-w0rd!' // expect: ARM4003
