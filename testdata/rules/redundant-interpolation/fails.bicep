param name string

var other = 'a-${name}'

output one string = '${name}' // expect: ARM5032
output two string = '${toLower('${other}')}' // expect: ARM5032, ARM5032
