type text = string
type optional = string?
type list = string[]
type listOfOptional = (string?)[]
type optionalList = string[]?
type union = 'a' | 'b' | 1 | -2 | true | !false | null
type overLines =
  | 'a'
  | 'b'
  | 'c'
type object1 = { a: int, 'b': string, *: bool }
type object2 = {
  @description('of a property')
  @minLength(3)
  a: string?

  @sealed()
  nested: {
    deeper: 'x' | 'y'
  }

  *: {
    type: int
  }
}
type tuple = [int, string]
type tupleOverLines = [
  @description('first')
  int

  string[]
]
@discriminator('kind')
type shape = circle | { kind: 'square', side: int }
type accessed = object2.nested.deeper
type additional = object2.*
type item = list[*]
type first = tuple[0]
type nonNull = optional!
type input = resourceInput<'Microsoft.Storage/storageAccounts@2023-05-01'>.properties
type output2 = resourceOutput<
  'Microsoft.Storage/storageAccounts@2023-05-01'
>
type old = resource<'Microsoft.Storage/storageAccounts@2023-05-01'>
type imported = shared.sku
type generic = sys.resourceInput<'Microsoft.Storage/storageAccounts@2023-05-01'>.sku.name
type interpolated = '${'a'}b'
param user {
  name: string
  age: int?
}
param both ('a' | 'b')[]
func f(
  a string
  , b { x: int },
) string =>
  'x'
