module itself 'fails.bicep' = { // expect: ARM3056
  name: 'itself'
}

module through 'fails.through.bicep' = { // expect: ARM3056
  name: 'through'
}

module fine 'passes.bicep' = {
  name: 'fine'
}
