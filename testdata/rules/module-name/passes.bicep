module network 'network.module.bicep' = {
  params: { prefix: '10.0.0.0/16' }
}
