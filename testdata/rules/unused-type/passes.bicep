@export()
type shared = string
type tier = 'basic' | 'premium'
type plan = { tier: tier, *: shared[] }
type circular = { next: circular? }
type kind = plan.tier

param chosen kind
param one circular

output result string = '${chosen}${one}'
