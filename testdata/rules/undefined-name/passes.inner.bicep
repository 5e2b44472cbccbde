param size int
@secure()
param key string
param container string

output result string = '${size}${container}'
output hasKey bool = !empty(key)
