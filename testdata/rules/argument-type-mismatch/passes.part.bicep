targetScope = 'subscription'

param size int

output result int = size
