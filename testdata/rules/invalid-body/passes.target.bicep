targetScope = 'tenant'
