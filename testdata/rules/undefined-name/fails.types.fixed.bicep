param name sys.string // expect: ARM3017
//             ^^^^^ ARM3017 "Did you mean 'string'?"
param size az.int // expect: ARM3017
//            ^^^ ARM3017 "There is no type 'int'."
output result array = [name, size]
