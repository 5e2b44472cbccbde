var operand = 1 + // expect: ARM1001
var operators = 1 + * 2 // expect: ARM1001
var twoUnary = !!a // expect: ARM1001
var plus = +1 // expect: ARM1001
var fraction = 1.5 // expect: ARM1001
var large = 9223372036854775808 // expect: ARM1001
var huge = 99999999999999999999 // expect: ARM1001
var lines = (a && // expect: ARM1001
  b)
var lines2 = ( // expect: ARM1001
  a || b
)
var lines3 = a ||   // expect: ARM1001
  b
var lines4 = a
  || b // expect: ARM1001
var lines5 = a
  .b // expect: ARM1001
var ternary = a ? b // expect: ARM1001
var ternary2 = a ? // expect: ARM1001
  b : c
var safe = a?.b // expect: ARM1001
var safeCall = a.?b() // expect: ARM1001
var index = a[] // expect: ARM1001
var index2 = a[0 // expect: ARM1001
var parens = (a // expect: ARM1001
var parens2 = () // expect: ARM1001
var parens3 = (a, b) // expect: ARM1001
var call = f(a // expect: ARM1001
var call2 = f(a b) // expect: ARM1001
var call3 = f(a,) // expect: ARM1001
var call4 = f(,) // expect: ARM1001
var call5 = f(a // expect: ARM1001
  , b) // expect: ARM1001
var call6 = f(
  a // expect: ARM1001
  b
)
var member = a. // expect: ARM1001
var member2 = a::'b' // expect: ARM1001
var array = [1 2 3] // expect: ARM1001
var array2 = [1,, 2] // expect: ARM1001
var array3 = [
  1, // expect: ARM1001
  2, // expect: ARM1001
  3
]
var array4 = [ ) ] // expect: ARM1001
var object = { a: [1, 2 } // expect: ARM1001
var object2 = { a: 1 ) // expect: ARM1001
var bad = a & b // expect: ARM1001
var bad2 = 1 # 2 // expect: ARM1001
var bad3 = naïve // expect: ARM1001
var lambda = map(a, (b, 1) => b) // expect: ARM1001
var last = [
  1 // expect: ARM1001