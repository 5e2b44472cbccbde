@export()
@description('What a shelf is made of.')
type material = 'oak' | 'steel'

type inner = {
  name: string
  next: inner?
}

@export()
type shelf = {
  material: material
  @minValue(1)
  width: int
  inside: inner?
}

var prefix = 'contoso'
var depth = 3

@export()
var names = ['${prefix}-a', '${prefix}-b']

@export()
var sizes = {
  small: 1
  large: {
    width: 10
    depth: depth
  }
}

@export()
func nameOf(material material, width int) string => '${prefix}-${material}-${width}'

@export()
func sizesOf(width int) object => {
  width: width
  half: width / 2
}

func hidden() string => 'hidden'
