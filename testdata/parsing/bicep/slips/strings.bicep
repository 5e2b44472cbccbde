var open = 'abc // expect: ARM1001
var escape = 'a\qb\u{110000}' // expect: ARM1001, ARM1001
var quotes = "a b" // expect: ARM1001
var hole = '${a' // expect: ARM1001
var hole2 = '${}' // expect: ARM1001
var hole3 = '${a b}' // expect: ARM1001
var hole4 = '${ {} }' // expect: ARM1001
var hole5 = '${[1]}' // expect: ARM1001
var hole6 = '${ // expect: ARM1001
  a
}'
var hole7 = '${f(a }' // expect: ARM1001
var call = f('abc) // expect: ARM1001
var after = 1
var raw = $'''
${a // expect: ARM1001
b
'''
var after2 = 1
var never = '''abc // expect: ARM1001
