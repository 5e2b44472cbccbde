resource inner 'Microsoft.Resources/deployments@2022-09-01' existing = {
  name: 'inner'
}

output id string = inner.id
