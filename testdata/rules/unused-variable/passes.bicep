@export()
var shared = 'a'
var others = { key: shared }

output value string = others.key
