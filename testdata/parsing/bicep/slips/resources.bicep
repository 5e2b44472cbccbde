resource // expect: ARM1001
resource noType = { // expect: ARM1001
  name: 'a'
}
resource noAssign 'a@b' { // expect: ARM1001
  name: 'a'
}
resource noBody 'a@b' = // expect: ARM1001
resource wrongBody 'a@b' = 'x' // expect: ARM1001
resource doubleQuotes "a@b" = { // expect: ARM1001
  name: 'a'
}
resource misspelt 'a@b' exsting = { // expect: ARM1001
  name: 'a'
}
resource noCondition 'a@b' = if { // expect: ARM1001
  name: 'a'
}
resource openCondition 'a@b' = if (a { // expect: ARM1001
  name: 'a'
}
resource loop 'a@b' = [for in items: { // expect: ARM1001
  name: 'a'
}]
resource three 'a@b' = [for (a, b, c) in items: { // expect: ARM1001
  name: 'a'
}]
resource noIn 'a@b' = [for a items: { // expect: ARM1001
  name: 'a'
}]
resource noColon 'a@b' = [for a in items { // expect: ARM1001
  name: 'a'
}]
resource notALoop 'a@b' = [{ // expect: ARM1001
  name: 'a'
}]
resource nested 'a@b' = {
  name: 'a'
  colon 'x' // expect: ARM1001
  value: // expect: ARM1001
  comma: 1, // expect: ARM1001
  two: 1 three: 2 // expect: ARM1001
  'text' // expect: ARM1001
  3: 4 // expect: ARM1001
  properties: {
    resource inner 'x' = {} // expect: ARM1001
  }

  @description('alone') // expect: ARM1001
}
resource open 'a@b' = {
  name: 'a'
  tags: {

param after string // expect: ARM1001
