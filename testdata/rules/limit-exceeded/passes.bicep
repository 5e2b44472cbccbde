param count int

resource networks 'Microsoft.Network/virtualNetworks@2024-05-01' = [for i in range(0, 800): {
  name: 'network${i}'
  location: 'westeurope'
}]

resource tables 'Microsoft.Network/routeTables@2024-05-01' = [for i in range(0, 500): if (count > 500) {
  name: 'table${i}'
  location: 'westeurope'
}]
