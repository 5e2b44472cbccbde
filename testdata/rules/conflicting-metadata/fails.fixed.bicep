@description('The name of the site.')
@metadata({
  example: 'contoso'
})
param name string

type site = {
  @sys.metadata({ example: 'a' }) // expect: ARM5041
  @sys.description('The name of the site.')
  name: string
}

output site site = { name: name }
