param isMonitored bool = false

module one './passes.part.bicep' = {
  params: { size: 1 }
}

// The types hold whatever the condition says.
module two './passes.part.bicep' = if (isMonitored) {
  params: { size: one.ouputs.result } // expect: ARM3050
//                    ^^^^^^ ARM3050 "Did you mean 'outputs'?"
}

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: 'example'
}

// It takes the value out of the check, and not what is inside.
output endpoint object = any(account.properties.primaryEndpoint) // expect: ARM3050
//                                              ^^^^^^^^^^^^^^^ ARM3050 "Did you mean 'primaryEndpoints'?"
