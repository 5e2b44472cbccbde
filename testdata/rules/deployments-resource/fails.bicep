resource inner 'Microsoft.Resources/deployments@2022-09-01' = { // expect: ARM5040
  name: 'inner'
  properties: {
    mode: 'Incremental'
    template: {
      '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
      contentVersion: '1.0.0.0'
      resources: []
    }
  }
}
