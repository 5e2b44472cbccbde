resource script 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
  name: 'script'
  location: 'westus'
  kind: 'AzurePowerShell'
  properties: {
    azPowerShellVersion: '8.3' // expect: ARM5045
    retentionInterval: 'P1D'
    scriptContent: 'Get-AzContext'
  }
}
