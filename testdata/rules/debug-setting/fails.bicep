param level string = 'requestContent' // expect: ARM4010

resource nested 'Microsoft.Resources/deployments@2022-09-01' = {
  name: 'nested'
  properties: {
    mode: 'Incremental'
    debugSetting: {
      detailLevel: level
    }
  }
}
