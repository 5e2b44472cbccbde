resource existing 'Microsoft.Network/virtualNetworks@2023-04-01' existing = {
  name: 'vnet'

  resource subnet 'subnets' existing = {
    name: 'default'
  }
}

@batchSize(2)
resource sites 'Microsoft.Web/sites@2022-09-01' = [for (site, index) in sites: if (site.enabled) {
  name: site.name
  location: location
  resource: 'a property of that name'

  @description('nested')
  resource config 'config' = {
    name: 'web'
    properties: {
      resource: {
        a: 1
      }
    }

    resource deeper 'x@2020-01-01' = [for i in range(0, 2): {
      name: '${i}'
    }]
  }
}]

resource conditional 'Microsoft.Web/sites@2022-09-01' =
  if (a == 'b' && !c) {
    name: 'x'
  }

resource looped 'Microsoft.Web/sites@2022-09-01' = [
  for i in range(0, 2): {
    name: 'x${i}'
  }
]

module many 'br/public:storage:1.0' = [for item in items: {
  name: item
}]

module maybe 'ts/specs:a:1' = if (deploy) {
  name: 'maybe'
}
