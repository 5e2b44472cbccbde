param location string = resourceGroup().location
param extra object

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = if (location != 'westus') {
  name: 'examplestorage'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: {} // expect: ARM2002
//^^^^^^^^^ ARM2002 "Did you mean 'properties'?"
}

resource service 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' = {
  parent: account
  name: 'default'
  properties: {
    'isVersioningEnabled': true // expect: ARM2002
//  ^^^^^^^^^^^^^^^^^^^^ ARM2002 "Did you mean 'isVersioningEnabled'?"
    ...extra
  }
}

var rules = { wrong: true } // expect: ARM2002

resource routes 'Microsoft.Network/routeTables@2023-04-01' = [for i in range(0, 3): {
  name: 'routes${i}'
  location: location
  properties: rules
}]
