param location string = resourceGroup().location

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'contoso'
  location: location
  properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } }
}

resource other 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: 'other'
}
