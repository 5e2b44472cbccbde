type choice = 'small' | 'large'

type settings = {
  name: string
  size: choice?
}

@discriminator('kind')
type shape =
  | { kind: 'circle', radius: int }
  | { kind: 'square', side: int }

param count int
param free string
param size choice = 'small'

var right settings = { name: 'x', size: null }

func describe(what settings) string => what.name

output a string = string(count)
// A parameter of type string may be one of them.
output b choice = free
output c string[] = ['x']
output d shape = { kind: 'circle', radius: 1 }
output e string = describe({ name: 'x', size: size })
output f [string, int] = ['x', 1]
output g object = right
output h string = any(count)
output i settings = union(right, {})
