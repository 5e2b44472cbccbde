param names array
param key string?

func joined(first string, second string) string => '${first}-${second}'

// The engine does without, and the compiler does not.
var nothing = concat() // expect: ARM3002
//            ^^^^^^ ARM3002 "Expected at least '1'."
var untyped = any() // expect: ARM3002
var named = nameof(names, key) // expect: ARM3002
//          ^^^^^^ ARM3002 "is '2'. Expected '1'."
var text = loadTextContent() // expect: ARM3002
//         ^^^^^^^^^^^^^^^ ARM3002 "is '0'. Expected '1' to '2'."
var mails = listNames('abcd') // expect: ARM3002
//          ^^^^^^^^^ ARM3002 "is '1'. Expected '2' to '3'."
var zone = az.toLogicalZone() // expect: ARM3002
//            ^^^^^^^^^^^^^ ARM3002 "is '0'. Expected '3'."

type both = resourceInput<'Microsoft.Storage/storageAccounts@2023-01-01', 'sku'> // expect: ARM3002
type none = sys.resourceOutput<> // expect: ARM3002
//                            ^^ ARM3002 "is '0'. Expected '1'."

output results array = [nothing, untyped, named, text, zone, joined('a', 'b')]
