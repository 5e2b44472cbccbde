@description('What the site is called.')
param name string

@sys.description('How large it is.')
param size int

var title = toUpper(name)

@description('The site.')
output site object = { name: title, size: size }
