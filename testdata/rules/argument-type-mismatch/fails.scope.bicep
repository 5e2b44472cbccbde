targetScope = 'managementGroup'

module one './passes.part.bicep' = {
  scope: subscription(true) // expect: ARM3003
//                    ^^^^ ARM3003 "Function 'subscription' takes 'string' here, not 'boolean'."
  params: { size: 1 }
}

output two object = any(managementGroup(3)) // expect: ARM3003
output three object = reference(toLower(1), 2) // expect: ARM3003, ARM3003
//                                      ^ ARM3003 "Function 'toLower' takes 'string' here, not 'integer'."
