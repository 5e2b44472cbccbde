var used = 'a'
var unused = used // expect: ARM5002
//  ^^^^^^ ARM5002 "Nothing uses variable 'unused'. Remove it."
