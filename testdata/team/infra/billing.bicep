param location string = resourceGroup().location

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'billinglogs'
  location: location
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  tags: {
    costCentre: 'CC1200'
  }
}

resource frontPublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-billing-front'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource backPublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-billing-back'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource edgePublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-billing-edge'
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
  name: 'nsg-billing-front'
  location: location
  tags: {
    owner: 'billing'
  }
  properties: {
    securityRules: []
  }
}

resource backSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-billing-back'
  location: location
  properties: {
    securityRules: []
  }
}

resource edgeSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-billing-edge'
  location: location
  tags: {
    costCentre: '1006'
  }
  properties: {
    securityRules: []
  }
}

resource frontRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-billing-front'
  location: location
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource backRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-billing-back'
  location: location
  tags: {
    owner: 'billing'
  }
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource edgeRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-billing-edge'
  location: location
  tags: {
    costCentre: '1009'
  }
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource frontNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-billing-front'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}

resource backNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-billing-back'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}

resource edgeNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-billing-edge'
  location: location
  tags: {
    owner: 'billing'
  }
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}
