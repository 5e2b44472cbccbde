param isWanted bool

resource group 'Microsoft.Network/networkSecurityGroups@2023-04-01' = {
  name: 'group'
  location: 'westus'
}

resource many 'Microsoft.Network/networkSecurityGroups@2023-04-01' = [
  for i in range(0, 2): {
    name: 'many${i}'
    location: 'westus'
  }
]

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'contoso'
}

// It may not be deployed, and then waits for nothing.
resource between 'Microsoft.Network/routeTables@2023-04-01' = if (isWanted) {
  name: 'between'
  location: 'westus'
  tags: { group: group.id }
}

resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
  name: 'routes'
  location: 'westus'
  tags: { between: between.id, first: many[0].id, vault: vault.id }
  dependsOn: [group, many, vault]
}
