param names array

var between = second.location // expect: ARM3043

resource first 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'first'
  location: between
}

resource second 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'second'
  location: 'westus'
  dependsOn: [
    first
  ]
}

resource itself 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'itself'
  location: itself.location // expect: ARM3043
}

resource outer 'Microsoft.Network/virtualNetworks@2023-04-01' = {
  name: 'outer'
  location: part.outputs.place // expect: ARM3043

  resource inner 'subnets' = {
    name: 'inner'
  }
}

module part 'passes.part.bicep' = {
  name: 'part'
  params: {
    place: outer::inner.id
  }
}

// Names of loops and lambdas are others.
resource many 'Microsoft.Network/routeTables@2023-04-01' = [
  for many in names: {
    name: many
    location: join(map(names, first => first), ',')
  }
]
