using './main.bicep' with {
  mode: 'deployment'
}
extends 'base.bicepparam'

import { name as importedName } from 'shared.bicep'
import * as shared from 'shared.bicep'

type local = string
var suffix = readEnvironmentVariable('SUFFIX', 'dev')

@description('allowed by the grammar')
param name = 'app-${suffix}'
param list = [for i in range(0, 3): i]
param settings = {
  ...base.settings
  a: 1
}
extension k8s
extensionConfig k8s with {
  namespace: 'default'
}
