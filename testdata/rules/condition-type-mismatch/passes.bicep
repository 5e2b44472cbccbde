param deploys bool
param mode string
param anything object

resource one 'Microsoft.Network/publicIPAddresses@2023-05-01' = if (deploys && mode == 'all') {
  name: 'one'
  location: 'westeurope'
}

resource two 'Microsoft.Network/publicIPAddresses@2023-05-01' = if (anything.deploys) {
  name: 'two'
  location: 'westeurope'
}
