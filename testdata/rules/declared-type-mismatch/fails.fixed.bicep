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

var wrong settings = { size: 'small' } // expect: ARM3051
//                   ^ ARM3051 "'wrong' lacks the property 'name'."
var near settings = { name: 'x', size: 'small' } // expect: ARM3051
//                               ^^^^ ARM3051 "Did you mean 'size'?"

func describe(what settings) string => what.name

output a string = count // expect: ARM3051
//                ^^^^^ ARM3051 "'a' takes 'string', not 'integer'."
output b choice = 'medium' // expect: ARM3051
output c string[] = ['x', '1'] // expect: ARM3051
//                        ^ ARM3051 "'c[1]' takes 'string', not 'integer'."
output d shape = { kind: 'circle', side: 1 } // expect: ARM3051, ARM3051
output e shape = { kind: 'triangle' } // expect: ARM3051
output f string = describe({ name: 'x', size: 'huge' }) // expect: ARM3051
//                                            ^^^^^^ ARM3051 "Expected 'small' or 'large'."
output g [string, int] = ['x'] // expect: ARM3051
output h string = wrong.name ?? near.name // expect: ARM3013
