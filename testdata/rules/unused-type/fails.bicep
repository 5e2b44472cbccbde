type tier = string
type unused = tier // expect: ARM5003
//   ^^^^^^ ARM5003 "Nothing uses type 'unused'. Remove it."
