@export()
func nameOf(tier string, plan string) string => '${tier}-${plan}'
