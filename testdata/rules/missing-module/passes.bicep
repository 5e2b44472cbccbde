module storage 'passes.storage.bicep' = {
  name: 'storage'
}

module above '../missing-module/./passes.storage.bicep' = {
  name: 'above'
}

module network 'br:example.azurecr.io/network:v1' = {
  name: 'network'
}

output place string = storage.outputs.place
output other string = network.outputs.anything
