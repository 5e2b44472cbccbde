type union = 'a' | // expect: ARM1001
type union2 = 'a' || 'b' // expect: ARM1001
type array = string[ // expect: ARM1001
type object = { a string } // expect: ARM1001
type object2 = {
  a: // expect: ARM1001
  b: int
  : int // expect: ARM1001
  *: int
  @description()
} // expect: ARM1001
type tuple = [int string] // expect: ARM1001
type parens = (string // expect: ARM1001
type parens2 = ( // expect: ARM1001
  string)
type generic = resourceInput< // expect: ARM1001
type member = a. // expect: ARM1001
param resource2 resource // expect: ARM1001
