import { tier, plan } from 'types.bicep' // expect: ARM5004
//             ^^^^ ARM5004 "Nothing uses import 'plan'. Remove it."
import { nameOf as called } from 'functions.bicep' // expect: ARM5004
import * as types from 'types.bicep' // expect: ARM5004

param chosen tier

output chosen string = chosen
