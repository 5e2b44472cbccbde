targetScope = 'resourceGroup'

import { shared, other as renamed } from 'passes.types.bicep'
import * as everything from 'passes.types.bicep'

type pair = {
  first: string
  second: everything.kind?
}

param one shared
param two pair
param three sys.string
param four pair.first[]

var size = 3
var numbers = [for (item, index) in range(0, size): '${item}-${index}']
var sum = reduce(range(0, 3), 0, (total, next) => total + next)

func double(number int) int => number * 2

@batchSize(1)
resource accounts 'Microsoft.Storage/storageAccounts@2023-01-01' existing = [for number in numbers: {
  name: 'account${number}'
}]

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: renamed

  resource service 'blobServices' existing = {
    name: 'default'

    resource container 'containers' existing = {
      name: account.name
    }
  }
}

module inner 'passes.inner.bicep' = {
  params: {
    size: double(sum)
    key: account.listKeys().keys[0].value
    container: account::service::container.id
  }
}

output sys array = [one, two, three, four, inner.outputs.result, accounts[0].id, everything.kinds, az.resourceGroup().id]
