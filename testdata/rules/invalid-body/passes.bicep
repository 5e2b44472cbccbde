resource group 'Microsoft.Resources/resourceGroups@2024-03-01' existing = {
  scope: subscription()
  name: 'other'
}

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: 'example'
  scope: group
}

resource services 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' existing = {
  parent: account
  name: 'default'
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'lock'
  scope: any('/subscriptions/x')
  properties: { level: 'CanNotDelete' }
  dependsOn: [
    part
  ]
}

module part './passes.part.bicep' = {
  name: 'part'
  scope: resourceGroup('other')
  params: {
    ...{ a: 1 }
  }
}
