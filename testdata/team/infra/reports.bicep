param location string = resourceGroup().location

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'streportsdev'
  location: location
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  tags: {
    costCentre: '42'
  }
}

resource frontPublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-reports-front'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource backPublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-reports-back'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource edgePublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-reports-edge'
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
  name: 'nsg-reports-front'
  location: location
  tags: {
    owner: 'reports'
  }
  properties: {
    securityRules: []
  }
}

resource backSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-reports-back'
  location: location
  properties: {
    securityRules: []
  }
}

resource edgeSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-reports-edge'
  location: location
  tags: {
    costCentre: '1006'
  }
  properties: {
    securityRules: []
  }
}

resource frontRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-reports-front'
  location: location
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource backRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-reports-back'
  location: location
  tags: {
    owner: 'reports'
  }
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource edgeRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-reports-edge'
  location: location
  tags: {
    costCentre: '1009'
  }
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource frontNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-reports-front'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}

resource backNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-reports-back'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}

resource edgeNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-reports-edge'
  location: location
  tags: {
    owner: 'reports'
  }
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}
