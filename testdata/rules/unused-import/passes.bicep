import { tier, nameOf as called } from 'types.bicep'
import * as types from 'types.bicep'

param chosen tier
param plan types.plan

output chosen string = called(chosen, plan)
