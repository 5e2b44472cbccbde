output id string = resourceId('Microsoft.Storage/storageAccount', 'contoso') // expect: ARM3062
