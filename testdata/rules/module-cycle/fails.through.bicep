param name string

module back 'fails.bicep' = { // expect: ARM3056
  name: name
}

output name string = back.outputs.nothing
