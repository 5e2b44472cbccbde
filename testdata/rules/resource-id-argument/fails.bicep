output id string = resourceId(resourceGroup().name, 'Microsoft.Web/sites', 'shop') // expect: ARM5013
