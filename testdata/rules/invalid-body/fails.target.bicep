targetScope = 'resourcegroup' // expect: ARM3053
//            ^^^^^^^^^^^^^^^ ARM3053 "'targetScope' takes 'resourceGroup', 'subscription', 'managementGroup', 'tenant', not 'resourcegroup'."

module part './passes.part.bicep' = {
  name: 'part'
  identity: {
    type: 'SystemAssigned' // expect: ARM3053
//        ^^^^^^^^^^^^^^^^ ARM3053 "'identity.type' takes 'None', 'UserAssigned', not 'SystemAssigned'."
  }
}
