resource networks 'Microsoft.Network/virtualNetworks@2024-05-01' = [for i in range(0, 500): {
  name: 'network${i}'
  location: 'westeurope'
}]

resource tables 'Microsoft.Network/routeTables@2024-05-01' = [for i in range(0, 500): { // expect: ARM3060
//       ^^^^^^ ARM3060 "more 'resources' than it may have: '1000', and at most '800'"
  name: 'table${i}'
  location: 'westeurope'
}]
