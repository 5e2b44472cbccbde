module network 'network.module.bicep' = {
  name: 'network' // expect: ARM5039
}

module networks 'network.module.bicep' = [
  for i in range(0, 2): {
    name: 'network-${i}' // expect: ARM5039
    params: { prefix: '10.${i}.0.0/16' }
  }
]
