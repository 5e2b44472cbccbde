func used() string => 'a'
func unused() string => used() // expect: ARM5006
//   ^^^^^^ ARM5006 "Nothing calls function 'unused'. Remove it."
