param tier string

var sizes = { small: 1, large: 2 }

output size int = sizes[tier]
