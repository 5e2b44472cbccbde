import { tier, nameOf as called } from 'passes.types.bicep'
import * as types from 'passes.types.bicep'

param chosen tier
param plan types.plan

output chosen string = called(chosen, plan)
