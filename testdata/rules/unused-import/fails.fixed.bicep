import { tier } from 'passes.types.bicep' // expect: ARM5004

param chosen tier

output chosen string = chosen
