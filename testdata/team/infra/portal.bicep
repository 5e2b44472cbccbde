param location string = resourceGroup().location

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stportalprod'
  location: location
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  tags: {
    costCentre: 'CC2310'
  }
}

resource frontPublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-portal-front'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource backPublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-portal-back'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource edgePublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-portal-edge'
  location: location
  tags: {
    costCentre: '1003'
  }
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource frontSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-portal-front'
  location: location
  tags: {
    owner: 'portal'
  }
  properties: {
    securityRules: []
  }
}

resource backSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-portal-back'
  location: location
  properties: {
    securityRules: []
  }
}

resource edgeSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-portal-edge'
  location: location
  tags: {
    costCentre: '1006'
  }
  properties: {
    securityRules: []
  }
}

resource frontRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-portal-front'
  location: location
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource backRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-portal-back'
  location: location
  tags: {
    owner: 'portal'
  }
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource edgeRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-portal-edge'
  location: location
  tags: {
    costCentre: '1009'
  }
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource frontNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-portal-front'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}

resource backNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-portal-back'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}

resource edgeNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-portal-edge'
  location: location
  tags: {
    owner: 'portal'
  }
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}
