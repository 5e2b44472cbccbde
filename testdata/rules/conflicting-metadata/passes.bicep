@description('The name of the site.')
@metadata({ example: 'contoso' })
param name string

@metadata({ description: 'What the site costs.' })
param cost int

output site object = { name: name, cost: cost }
