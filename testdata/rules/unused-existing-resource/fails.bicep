resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = { // expect: ARM5005
//       ^^^^^ ARM5005 "Nothing uses existing resource 'vault'. Remove it."
  name: 'contoso'
}
