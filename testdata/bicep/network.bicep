// Written for bench/bicep-findings, which makes mistakes in it: a file that Bicep has nothing against.
param location string = resourceGroup().location
param prefix string
param isPublic bool = false

@minValue(1)
@maxValue(8)
param count int = 2

var space = '10.0.0.0/16'
var open = [443, 8443]

resource group 'Microsoft.Network/networkSecurityGroups@2023-05-01' = {
  name: '${prefix}-nsg'
  location: location
  properties: {
    securityRules: [
      for (port, i) in open: {
        name: 'allow-${port}'
        properties: {
          access: 'Allow'
          direction: 'Inbound'
          protocol: 'Tcp'
          priority: 100 + i
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: string(port)
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2023-05-01' = {
  name: '${prefix}-net'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [space]
    }
    subnets: [
      for i in range(0, count): {
        name: 'subnet-${i}'
        properties: {
          addressPrefix: cidrSubnet(space, 24, i)
          networkSecurityGroup: {
            id: group.id
          }
        }
      }
    ]
  }
}

resource address 'Microsoft.Network/publicIPAddresses@2023-05-01' = if (isPublic) {
  name: '${prefix}-ip'
  location: location
  sku: {
    name: 'Standard'
    tier: 'Regional'
  }
  zones: ['1', '2']
  properties: {
    publicIPAllocationMethod: 'Static'
    idleTimeoutInMinutes: 10
  }
}

resource card 'Microsoft.Network/networkInterfaces@2023-05-01' = {
  name: '${prefix}-nic'
  location: location
  properties: {
    enableAcceleratedNetworking: true
    ipConfigurations: [
      {
        name: 'main'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: network.properties.subnets[0].id
          }
          publicIPAddress: isPublic ? { id: address.id } : null
        }
      }
    ]
  }
}

output networkId string = network.id
output subnets array = map(range(0, count), i => 'subnet-${i}')
