@export()
type shared = string

@export()
type kind = 'a' | 'b'

@export()
var other = 'contoso'

@export()
var kinds = ['a', 'b']
