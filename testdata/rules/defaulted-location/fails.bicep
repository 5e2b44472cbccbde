module network 'network.module.bicep' = { // expect: ARM5047
  name: 'network'
}
