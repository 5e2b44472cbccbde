// Every declaration of a template, in its simple forms.
targetScope = 'resourceGroup'

metadata description = 'What the file is for'
metadata owner = {
  name: 'platform'
  mail: [ 'a@example.com', 'b@example.com' ]
}

@description('Where')
param location string = resourceGroup().location
param count int
@secure()
@minLength(12)
param password string
@sys.allowed([
  'dev'
  'prod'
])
param stage 'dev' | 'prod' = 'dev'
param subnet resource 'Microsoft.Network/virtualNetworks/subnets@2023-04-01'

var prefix = 'app'
var limit int = -9223372036854775808
var names string[] = [for i in range(0, count): '${prefix}${i}']

@export()
type sku = 'Basic' | 'Standard'

func url(host string, path string) string => 'https://${host}/${path}'

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'st${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
}

module network './network.bicep' = {
  name: 'network'
  params: {
    location: location
  }
}

extension kubernetes with {
  namespace: 'default'
} as k8s
extension 'br:example.azurecr.io/extension:v1'
extension microsoftGraph as graph
import 'az@1.0.0'

import { sku as importedSku, url as makeUrl } from 'shared.bicep'
import {
  a
  'not an identifier' as b
} from './other.bicep'
import * as shared from 'shared.bicep'

test smoke 'tests/smoke.bicep' = {
  params: {}
}
assert enough = count > 0

output id string = storage.id
output typed resource 'Microsoft.Storage/storageAccounts@2023-05-01' = storage
output untyped resource = storage
