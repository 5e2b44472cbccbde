resource network 'Microsoft.Network/virtualNetworks@2015-06-15' = { // expect: ARM5010
//                                                  ^^^^^^^^^^ ARM5010 "'2015-06-15' of 'Microsoft.Network/virtualNetworks' is"
  name: 'contoso'
  location: resourceGroup().location
  properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } }
}
