param host string

resource extension 'Microsoft.Compute/virtualMachines/extensions@2024-07-01' = {
  name: 'vm/setup'
  location: 'westeurope'
  properties: {
    publisher: 'Microsoft.Azure.Extensions'
    type: 'CustomScript'
    typeHandlerVersion: '2.1'
    settings: {
      fileUris: [
        'http://contoso.com/setup.sh' // expect: ARM4009
        'http://${host}/setup.sh' // expect: ARM4009
      ]
      commandToExecute: 'sh setup.sh'
    }
  }
}
