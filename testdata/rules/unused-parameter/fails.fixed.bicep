param used string
//    ^^^^^^ ARM5001 "Nothing uses parameter 'unused'. Remove it."

output names array = [for item in [used]: item]
