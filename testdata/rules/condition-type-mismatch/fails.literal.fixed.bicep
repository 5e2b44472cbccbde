resource one 'Microsoft.Network/publicIPAddresses@2023-05-01' = if (true) { // expect: ARM3052
  name: 'one'
  location: 'westeurope'
}
