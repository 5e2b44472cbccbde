param key string

var plan = { '${key}': 'a', 'x-y': 'b', '1': 'c', 'resource': 'd', name: 'e' }

output name string = plan['x-y']
