@minLength(3) // expect: ARM3054
param a int

@secure() // expect: ARM3054
var b = 1

@allowed(['x', 1]) // expect: ARM3054
param c string

@description() // expect: ARM3054
param d string

@maxLength('5') // expect: ARM3054
param e string

@minLength(-1) // expect: ARM3054
param f string

@concat('a') // expect: ARM3054
param g string

@sealed()
param h object

@batchSize(1) // expect: ARM3054
output i string = '${a}${b}${c}${d}${e}${f}${g}${h}'

type j = {
  @minValue(1) // expect: ARM3054
  k: string
}

@metadata({
  description: true // expect: ARM3054
//             ^^^^ ARM3054 "'@metadata' takes 'string' here, not 'boolean'."
})
param described string

type settings = {
  @secure() // expect: ARM3054
// ^^^^^^ ARM3054 "'@secure' is called as functions are. Add '()'."
  key: string
}
