param location string

module network 'network.module.bicep' = {
  name: 'network'
  params: { location: location }
}
