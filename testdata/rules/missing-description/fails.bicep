param name string // expect: ARM5022

@description('') // expect: ARM5022
//           ^^ ARM5022 "'size'"
param size int

@allowed(['a', 'b'])
param kind string // expect: ARM5022

output site object = { name: name, size: size, kind: kind } // expect: ARM5022
