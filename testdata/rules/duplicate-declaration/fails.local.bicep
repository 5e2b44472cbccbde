param names array

var pairs = [for (same, same) in names: same] // expect: ARM3018
//                      ^^^^ ARM3018 "The name 'same' is declared already."
var mapped = map(names, (one, one) => one) // expect: ARM3018

func joined(first string, first string) string => first // expect: ARM3018
//                        ^^^^^ ARM3018 "The name 'first' is declared already."

output results array = [pairs, mapped, joined('a', 'b')]
