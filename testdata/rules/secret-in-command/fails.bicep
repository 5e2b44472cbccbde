@secure()
param password string

resource extension 'Microsoft.Compute/virtualMachines/extensions@2024-07-01' = {
  name: 'vm/setup'
  location: 'westeurope'
  properties: {
    publisher: 'Microsoft.Azure.Extensions'
    type: 'CustomScript'
    typeHandlerVersion: '2.1'
    settings: {
      commandToExecute: 'sh setup.sh ${password}' // expect: ARM4006
//                                     ^^^^^^^^ ARM4006 "Secure parameter 'password' is a part of 'commandToExecute'"
    }
  }
}
