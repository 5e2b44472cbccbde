param time string = utcNow()

resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'routes-${uniqueString(resourceGroup().id)}'
  location: 'westus'
  tags: { time: time }
}

module inner 'inner.module.bicep' = {
  name: 'inner-${time}'
}
