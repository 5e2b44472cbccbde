module network 'network.module.bicep' = {
}

module networks 'network.module.bicep' = [
  for i in range(0, 2): {
    params: { prefix: '10.${i}.0.0/16' }
  }
]
