import { tier, plan } from 'passes.types.bicep' // expect: ARM5004
//             ^^^^ ARM5004 "Nothing uses import 'plan'. Remove it."
import { nameOf as called } from 'passes.functions.bicep' // expect: ARM5004
import * as types from 'passes.types.bicep' // expect: ARM5004

param chosen tier

output chosen string = chosen
