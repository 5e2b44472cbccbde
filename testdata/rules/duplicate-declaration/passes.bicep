param size int = 3
var Size = size

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: 'examplestorage'

  resource size 'blobServices' existing = {
    name: 'default'
  }
}

output size array = [for size in range(0, Size): size]
output account string = account::size.id
