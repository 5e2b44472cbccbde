param size sys.string = 3 // expect: ARM3020
//                      ^ ARM3020 "'size' takes 'string', not 'integer'."
param sizes sys.int[] = ['small'] // expect: ARM3020
output result array = [size, sizes]
