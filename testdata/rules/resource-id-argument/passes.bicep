output id string = resourceId('Microsoft.Web/sites', 'shop')
