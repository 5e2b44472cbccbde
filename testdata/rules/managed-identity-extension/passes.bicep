resource extension 'Microsoft.Compute/virtualMachines/extensions@2024-07-01' = {
  name: 'vm/log-on'
  location: 'westeurope'
  properties: {
    publisher: 'Microsoft.Azure.ActiveDirectory'
    type: 'AADSSHLoginForLinux'
    typeHandlerVersion: '1.0'
  }
}
