resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'contoso'
}

output blob string = account.properties.primaryEndpoints.blob // expect: ARM5036
output file string = account.properties.primaryEndpoints.file // expect: ARM5036
output location string = account.location // expect: ARM5036
@secure()
output key string = account.listKeys().keys[0].value // expect: ARM5036
@secure()
output sas string = account.listAccountSas('2023-05-01', { signedExpiry: '2030-01-01' }).accountSasToken // expect: ARM5036
