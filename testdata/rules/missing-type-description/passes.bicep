@description('A site.')
type site = {
  @description('What it is called.')
  name: string
}

param chosen site

output name string = chosen.name
