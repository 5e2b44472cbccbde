resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'contoso'
  location: resourceGroup().location // expect: ARM5008
//          ^^^^^^^^^^^^^^^^^^^^^^^^ ARM5008 "stands outside"
  properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } }
}
