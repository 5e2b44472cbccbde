resource outer 'Microsoft.Network/virtualNetworks@2023-04-01' = {
  name: 'outer'
  location: 'westus'

  resource inner 'subnets' = {
    name: 'inner-${outer.name}'
  }
}

resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
  name: outer::inner.name
  location: outer.location
  dependsOn: [
    outer::inner
  ]
}
