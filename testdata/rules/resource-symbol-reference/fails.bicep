resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'contoso'
}

output blob string = reference(account.id, account.apiVersion).primaryEndpoints.blob // expect: ARM5036
output file string = reference(account.id).primaryEndpoints.file // expect: ARM5036
output location string = reference(account.id, '2023-05-01', 'Full').location // expect: ARM5036
@secure()
output key string = listKeys(account.id, account.apiVersion).keys[0].value // expect: ARM5036
@secure()
output sas string = listAccountSas(account.id, '2023-05-01', { signedExpiry: '2030-01-01' }).accountSasToken // expect: ARM5036
