output id string = resourceId('Microsoft.Storage/storageAccounts', 'contoso') // expect: ARM3062
