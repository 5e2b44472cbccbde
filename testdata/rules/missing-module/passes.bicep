module storage 'passes.storage.bicep' = {
  name: 'storage'
}

module above '../missing-module/./passes.storage.bicep' = {
  name: 'above'
}

output place string = storage.outputs.place
