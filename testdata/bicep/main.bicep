// Written for bench/bicep-findings, which makes mistakes in it: a file that Bicep has nothing against.
targetScope = 'resourceGroup'

@description('One of our stages.')
param stage ('dev' | 'prod') = 'dev'
param location string = resourceGroup().location

@secure()
param password string

var settings = {
  dev: {
    prefix: 'contosod'
    count: 1
  }
  prod: {
    prefix: 'contosop'
    count: 3
  }
}
var chosen = settings[stage]

func label(name string, number int) string => '${name}-${number}'

module storage './storage.bicep' = {
  name: 'storage'
  params: {
    location: location
    prefix: chosen.prefix
    containers: ['logs']
    retention: {
      name: 'old'
      days: 14
    }
  }
}

module network './network.bicep' = {
  name: label('network', 1)
  params: {
    location: location
    prefix: chosen.prefix
    count: chosen.count
    isPublic: stage == 'prod'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-02-01' = {
  name: take('${chosen.prefix}${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    accessPolicies: []
    enableRbacAuthorization: true
    softDeleteRetentionInDays: 7
  }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-02-01' = {
  parent: vault
  name: 'password'
  properties: {
    value: password
    contentType: 'text/plain'
  }
}

resource script 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
  name: 'check'
  location: location
  kind: 'AzureCLI'
  properties: {
    azCliVersion: '2.50.0'
    retentionInterval: 'PT1H'
    scriptContent: 'az account show'
    environmentVariables: [
      {
        name: 'ENDPOINT'
        value: storage.outputs.endpoint
      }
    ]
  }
}

output endpoint string = storage.outputs.endpoint
output networkId string = network.outputs.networkId
output vaultUri string = vault.properties.vaultUri
