import { tier } from 'types.bicep' // expect: ARM5004

param chosen tier

output chosen string = chosen
