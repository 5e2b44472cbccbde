resource group 'Microsoft.Network/networkSecurityGroups@2023-04-01' = {
  name: 'group'
  location: 'westus'
}

resource other 'Microsoft.Network/networkSecurityGroups@2023-04-01' = {
  name: 'other'
  location: 'westus'
}

var groupId = group.id

resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'routes'
  location: 'westus'
  tags: { group: groupId }
  dependsOn: [
    other
  ]
}

resource many 'Microsoft.Network/routeTables@2023-04-01' = [
  for i in range(0, 2): {
    name: 'many${i}'
    location: 'westus'
    tags: { group: groupId }
    dependsOn: [
      other
    ]
  }
]

resource second 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'second'
  location: 'westus'
  tags: { routes: routes.id }
}
