param location string = resourceGroup().location

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'searchdata'
  location: location
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  tags: {
    costCentre: 'cc-47'
  }
}

resource frontPublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-search-front'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource backPublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-search-back'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource edgePublicIp 'Microsoft.Network/publicIPAddresses@2023-09-01' = {
  name: 'pip-search-edge'
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
  name: 'nsg-search-front'
  location: location
  tags: {
    owner: 'search'
  }
  properties: {
    securityRules: []
  }
}

resource backSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-search-back'
  location: location
  properties: {
    securityRules: []
  }
}

resource edgeSecurityGroup 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {
  name: 'nsg-search-edge'
  location: location
  tags: {
    costCentre: '1006'
  }
  properties: {
    securityRules: []
  }
}

resource frontRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-search-front'
  location: location
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource backRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-search-back'
  location: location
  tags: {
    owner: 'search'
  }
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource edgeRouteTable 'Microsoft.Network/routeTables@2023-09-01' = {
  name: 'rt-search-edge'
  location: location
  tags: {
    costCentre: '1009'
  }
  properties: {
    disableBgpRoutePropagation: true
  }
}

resource frontNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-search-front'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}

resource backNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-search-back'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}

resource edgeNatGateway 'Microsoft.Network/natGateways@2023-09-01' = {
  name: 'ng-search-edge'
  location: location
  tags: {
    owner: 'search'
  }
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 10
  }
}
