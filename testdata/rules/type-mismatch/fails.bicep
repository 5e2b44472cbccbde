param location string = resourceGroup().location
param count int = 3

resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'routes'
  location: location
  tags: {
    count: string(count)
  }
  properties: {
    disableBgpRoutePropagation: {} // expect: ARM2003
//                              ^^ ARM2003 "'boolean', not 'object'"
    routes: 'none' // expect: ARM2003
  }
}
