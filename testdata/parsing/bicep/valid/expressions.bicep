// Every operator and access, with the blanks that are allowed.
var precedence = 1 + 2 * 3 - 4 / 2 % 5
var logic = !a && b || c ?? d
var compared = 1 < 2 == 3 >= 4 != (5 <= 6) =~ 'x' !~ 'y'
var negative = -a.b - -1
var chosen = a ? b : c ? d : e
var overLines = a
  ? b
  : c
    ? d
    : e
var member = o . b.?c[0][?1][^2][?^3]['d']!.e
var nested = parent::child::grandchild.name
var called = sys.concat('a', az.resourceGroup().name, f(), g(
  1,
  2
))
var grouped = ((1 + 2) * (3))
var spread = {
  ...base
  a: 1
  ...(c ? { b: 2 } : {})
}
var list = [1, 2, ...rest, 3,]
var mixed = [
  1, 2
  3

  // between
  4
]
var object = { a: 1, 'b': 2, '${c}d': 3, if: 4, for: 5, param: 6, resource: 7, }
var literals = [true, false, null, 0, 9223372036854775807, []]
var continued = 1 /* a comment
  over lines is a blank */ + 2
var mapped = map(items, item => item.name)
var filtered = filter(items, (item, index) => item.enabled && index > 0)
var reduced = reduce(items, 0, (
  total,
  next
) =>
  total + next)
var constant = map(items, () => {
  a: [for x in y: x]
})
var loop = [for item in items: item]
var pairs = [for (item, index) in items: {
  name: item
  inner: [for x in item.list: x]
}]
var spread_loop = [
  for i in range(0, 3): i
]
var param = 1
var var = param
var resource = { module: var }
