param mode string
param count int?

resource one 'Microsoft.Network/publicIPAddresses@2023-05-01' = if (mode) { // expect: ARM3052
//                                                                  ^^^^ ARM3052 "must be of type 'boolean', not 'string'."
  name: 'one'
  location: 'westeurope'
}

resource two 'Microsoft.Network/publicIPAddresses@2023-05-01' = if (count ?? 0) { // expect: ARM3052
  name: 'two'
  location: 'westeurope'
}
