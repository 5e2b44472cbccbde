// Written for bench/bicep-findings, which makes mistakes in it: a file that Bicep has nothing against.
@description('Where everything goes.')
param location string = resourceGroup().location

@minLength(3)
@maxLength(11)
param prefix string = 'contoso'

@allowed(['Standard_LRS', 'Standard_ZRS'])
param sku string = 'Standard_LRS'

param containers string[] = ['logs', 'data']

param tags object = {}

type rule = {
  name: string
  days: int
  action: ('Delete' | 'TierToCool')?
}

param retention rule = {
  name: 'old'
  days: 30
  action: 'Delete'
}

var name = toLower('${prefix}${uniqueString(resourceGroup().id)}')
var isRedundant = sku != 'Standard_LRS'

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: isRedundant ? 'Hot' : 'Cool'
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: 'Deny'
      ipRules: [
        {
          action: 'Allow'
          value: '203.0.113.0/24'
        }
      ]
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: {
        enabled: true
        days: 7
      }
    }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-01-01' = [
  for each in containers: {
    parent: account::blobs
    name: each
    properties: {
      publicAccess: 'None'
    }
  }
]

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2023-01-01' = if (retention.days > 0) {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: retention.name
          type: 'Lifecycle'
          definition: {
            actions: {
              baseBlob: {
                delete: {
                  daysAfterModificationGreaterThan: retention.days
                }
              }
            }
            filters: {
              blobTypes: ['blockBlob']
            }
          }
        }
      ]
    }
  }
}

output id string = account.id
output endpoint string = account.properties.primaryEndpoints.blob
output names array = [for (each, i) in containers: container[i].name]
