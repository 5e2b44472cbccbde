import { nmaes } from 'passes.shared.bicep' // expect: ARM3057
//       ^^^^^ ARM3057 "Did you mean 'names'?"
import { hidden as secret, sizes } from 'passes.shared.bicep' // expect: ARM3057
//       ^^^^^^ ARM3057 "lacks the decorator '@export()'"
import { material } from 'passes.shared.bicep'
import * as shared from 'passes.shared.bicep'
import { gone } from 'passes.shard.bicep' // expect: ARM3055

param missing shared.shelv // expect: ARM3057
param wood material = 'pine' // expect: ARM3020

output a string = nmaes[0]
output b string = secret()
output c string = shared.nowhere // expect: ARM3057
output d string = shared.nothing(3) // expect: ARM3057
output e string = gone
output f string = shared.nameOf('oak') // expect: ARM3006
output g bool = sizes.large.width // expect: ARM3051
output h string = shared.nameOf('pine', 3) // expect: ARM3051
output i string = sizes.medium // expect: ARM3013
