@secure()
param password string

resource nested 'Microsoft.Resources/deployments@2022-09-01' = {
  name: 'nested'
  properties: {
    mode: 'Incremental'
    expressionEvaluationOptions: {
      scope: 'inner'
    }
    parameters: {
      password: {
        value: password
      }
    }
    template: {
      '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
      contentVersion: '1.0.0.0'
      parameters: {
        password: {
          type: 'securestring'
        }
      }
      resources: []
    }
  }
}
