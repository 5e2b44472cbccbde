param admin string = 'azureuser'

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
