var blank = 1 // expect: ARM1001
var after = 1
