@description('The name of the site.')
@metadata({
  description: 'A name.' // expect: ARM5041
  example: 'contoso'
})
param name string

type site = {
  @sys.metadata({ example: 'a', description: 'A name.' }) // expect: ARM5041
  @sys.description('The name of the site.')
  name: string
}

output site site = { name: name }
