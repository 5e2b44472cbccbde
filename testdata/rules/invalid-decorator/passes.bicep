@minLength(3)
@maxLength(5)
@description('text')
param a string

@sys.minValue(3)
param b int

@export()
@description('text')
var c = 1

@allowed(['x', 'y'])
@secure()
param d string

@allowed(['x', 'y'])
param e array

@minLength(1)
type f = string[]

@batchSize(2)
resource g 'Microsoft.Network/publicIPAddresses@2023-05-01' = [
  for i in range(0, 2): {
    name: '${a}${b}${c}${d}${i}'
    location: first(e)
  }
]

type h = {
  @minValue(1)
  @metadata({ a: 1 })
  i: int
  list: f
}
