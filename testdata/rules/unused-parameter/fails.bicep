param used string
param unused string // expect: ARM5001
//    ^^^^^^ ARM5001 "Nothing uses parameter 'unused'. Remove it."

@description('Only a loop of the same name is used.')
param item string // expect: ARM5001

output names array = [for item in [used]: item]
