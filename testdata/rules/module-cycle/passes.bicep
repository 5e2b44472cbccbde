module leaf 'passes.leaf.bicep' = {
  name: 'leaf'
}

module again 'passes.leaf.bicep' = {
  name: 'again'
}
