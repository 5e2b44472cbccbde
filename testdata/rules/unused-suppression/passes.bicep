// armlint-ignore-file: unused-suppression
// armlint-ignore-file: undefined-name // not needed today

#disable-next-line BCP037 no-unused-params
param size string

#disable-diagnostics ARM2002
resource account 'Microsoft.Storage/storageAccounts@2022-09-01' = {
  name: size
  location: 'westeurope'
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowFancyAccess: true
  }
}
#restore-diagnostics ARM2002

// armlint-ignore: undefined-name
@description('''
of several lines
''')
output place string = plase
