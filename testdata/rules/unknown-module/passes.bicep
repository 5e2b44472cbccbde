module part 'passes.part.bicep' = {
  name: 'part'
}
