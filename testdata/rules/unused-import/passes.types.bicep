@export()
type tier = 'basic' | 'standard'

@export()
type plan = string
