@secure()
param password string

var admin = 'azureuser' // expect: ARM4008

resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm'
  location: 'westeurope'
  properties: {
    osProfile: {
      computerName: 'vm'
      adminUsername: admin
    }
  }
}

resource server 'Microsoft.Sql/servers@2021-11-01' = {
  name: 'contoso'
  location: 'westeurope'
  properties: {
    administratorLogin: 'sqladmin' // expect: ARM4008
//                      ^^^^^^^^^^ ARM4008 "'administratorLogin' is 'sqladmin'"
    administratorLoginPassword: password
  }
}
