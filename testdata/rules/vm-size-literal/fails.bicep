resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'contoso'
  location: resourceGroup().location
  properties: { hardwareProfile: { vmSize: 'Standard_D2s_v5' } } // expect: ARM5023
}
