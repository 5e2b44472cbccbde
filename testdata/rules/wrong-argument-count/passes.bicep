param names array

type account = resourceInput<'Microsoft.Storage/storageAccounts@2023-01-01'>

func joined(first string, second string) string => '${first}-${second}'

var untyped = any(names)
var named = nameof(names)
var names2 = listNames('abcd', '2023-01-01')
var zone = az.toLogicalZone(subscription().subscriptionId, 'westus', '1')

output results array = [untyped, named, zone, joined('a', 'b')]
