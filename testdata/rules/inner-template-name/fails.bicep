param name string
var kind = 'a'

resource inner 'Microsoft.Resources/deployments@2022-09-01' = {
  name: 'inner'
  properties: {
    mode: 'Incremental'
    expressionEvaluationOptions: {
      scope: 'Inner'
    }
    template: {
      '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
      contentVersion: '1.0.0.0'
      resources: []
      outputs: {
        name: {
          type: 'string'
          value: '${name}-a' // expect: ARM3061
        }
        kind: {
          type: 'string'
          value: kind // expect: ARM3061
        }
      }
    }
  }
}
