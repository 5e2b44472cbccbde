#disable-next-line ARM9999 BCP9999 no-such-rule // expect: ARM9011
//                 ^^^^^^^ ARM9011 "ARM9999"
output place string = 'here'
// armlint-ignore: unknown-property; // expect: ARM9010
output a string = 'a' // armlint-ignore: undefined_name // expect: ARM9011
