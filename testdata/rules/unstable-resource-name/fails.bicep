param id string = newGuid()

var name = 'routes-${id}'

resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
  name: name // expect: ARM5027
  location: 'westus'
}

resource route 'Microsoft.Network/routeTables/routes@2023-04-01' = {
  parent: routes
  name: 'first'
  properties: { addressPrefix: '10.0.0.0/16', nextHopType: 'None' }
}
