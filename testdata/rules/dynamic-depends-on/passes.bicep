resource routes 'Microsoft.Network/routeTables@2024-05-01' = [for i in range(0, 2): {
  name: 'routes${i}'
  location: resourceGroup().location
}]

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'contoso'
  location: resourceGroup().location
  dependsOn: [routes]
}
