@export()
var account = 'contoso'
