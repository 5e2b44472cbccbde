param name string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: name
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default' // expect: ARM5034
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ ARM5034 "'blobs'"
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: account
  name: 'default' // expect: ARM5034
  properties: {}
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: 'net-${name}'
}

resource subnets 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = [
  for subnet in ['a', 'b']: {
    parent: network
    name: '${subnet}' // expect: ARM5034
    properties: { addressPrefix: '10.0.0.0/24' }
  }
]
