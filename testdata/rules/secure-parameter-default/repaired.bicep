@secure()
param password string = 'Pa55-w0rd!' // expect: ARM4003

@secure()
param settings object = { // expect: ARM4003
  key: 'abc'
}
