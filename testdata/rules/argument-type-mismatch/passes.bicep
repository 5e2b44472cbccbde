param isLarge bool
param settings { name: string? }

type account = resourceInput<'Microsoft.Storage/storageAccounts@2023-01-01'>

output first string = isLarge ? 'a' : string(1)
output second string = settings.?name ?? 'none'
output third bool = isLarge || 1 < 2 && 'a' =~ 'A'
