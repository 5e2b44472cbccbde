output id string = resourceId('Microsoft.Web/sites', 'shop') // expect: ARM5013
