#disable-next-line // expect: ARM1001
param a string
var b = 1 #disable-next-line BCP001 // expect: ARM1001
#disable-next-line BCP001, BCP002 // expect: ARM1001
var c = 1
/* never ends // expect: ARM1001
