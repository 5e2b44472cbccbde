param size int = 3
var size = 4 // expect: ARM3018
//  ^^^^ ARM3018 "'size'"

type account = string

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = { // expect: ARM3018
  name: 'examplestorage'
}

import { account } from 'passes.other.bicep' // expect: ARM3018

output result int = size
output result string = 'twice' // expect: ARM3018
