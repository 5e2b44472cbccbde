import { tier } from 'types.bicep' // expect: ARM5004
//             ^^^^ ARM5004 "Nothing uses import 'plan'. Remove it."

param chosen tier

output chosen string = chosen
