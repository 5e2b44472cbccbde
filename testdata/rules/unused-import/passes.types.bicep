@export()
type tier = 'basic' | 'standard'

@export()
type plan = string

@export()
func nameOf(tier string, plan string) string => '${tier}-${plan}'
