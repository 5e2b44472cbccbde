resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'routes'
  location: 'westus'
  properties: {
    routes: [] // expect: ARM5019
  }
}
