// armlint-ignore: undefined-name the name is declared // expect: ARM9010
@description('Where everything goes')
param location string

#disable-next-line ARM3017 // expect: ARM9010
//                 ^^^^^^^ ARM9010 "ARM3017"
output place string = location

#disable-diagnostics ARM3001 BCP037 no-unused-vars // expect: ARM9010
output same string = location // armlint-ignore: undefined-name // expect: ARM9010
