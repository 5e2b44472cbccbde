targetScope = 'resourceGroup'

module storage 'passes.stroage.bicep' = { // expect: ARM3055
  name: 'storage'
  params: {
    whatever: folder.outputs.unknown
  }
}

module folder '../missing-module' = { // expect: ARM3055
  name: 'folder'
}

module outside '../../../../../outside.bicep' = { // expect: ARM3055
  name: 'outside'
}

module absolute '/modules/storage.bicep' = { // expect: ARM3055
  name: 'absolute'
}

module back 'modules\\storage.bicep' = { // expect: ARM3055
  name: 'back'
}

module empty '' = { // expect: ARM3055
  name: 'empty'
}

module other 'other.txt' = { // expect: ARM3055
  name: 'other'
}

output unknown string = storage.outputs.anything
output first int = folder.outputs.anything.first
