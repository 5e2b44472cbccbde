param name string

resource inner 'Microsoft.Resources/deployments@2022-09-01' = {
  name: 'inner'
  properties: {
    mode: 'Incremental'
    expressionEvaluationOptions: {
      scope: 'inner'
    }
    parameters: {
      name: {
        value: name
      }
    }
    template: {
      '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
      contentVersion: '1.0.0.0'
      parameters: {
        name: {
          type: 'string'
        }
      }
      resources: []
      outputs: {
        name: {
          type: 'string'
          value: '[parameters(\'name\')]'
        }
      }
    }
  }
}

resource outer 'Microsoft.Resources/deployments@2022-09-01' = {
  name: 'outer'
  properties: {
    mode: 'Incremental'
    template: {
      '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
      contentVersion: '1.0.0.0'
      resources: []
      outputs: {
        name: {
          type: 'string'
          value: name
        }
      }
    }
  }
}
