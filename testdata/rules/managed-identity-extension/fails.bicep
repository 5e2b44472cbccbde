resource extension 'Microsoft.Compute/virtualMachines/extensions@2024-07-01' = {
  name: 'vm/msi'
  location: 'westeurope'
  properties: {
    publisher: 'Microsoft.ManagedIdentity'
    type: 'ManagedIdentityExtensionForLinux' // expect: ARM4011
    typeHandlerVersion: '1.0'
  }
}
