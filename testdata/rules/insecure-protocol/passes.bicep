resource extension 'Microsoft.Compute/virtualMachines/extensions@2024-07-01' = {
  name: 'vm/setup'
  location: 'westeurope'
  properties: {
    publisher: 'Microsoft.Azure.Extensions'
    type: 'CustomScript'
    typeHandlerVersion: '2.1'
    settings: {
      fileUris: [
        'https://contoso.com/setup.sh'
      ]
      commandToExecute: 'sh setup.sh'
    }
  }
}
