param items array

// What a loop, a lambda or a function may have been meant to name holds inside it alone.
var broken = [for one items: one] // expect: ARM1001
var mapped = map(items, (two, =) => two) // expect: ARM1001
var after = [one, two] // expect: ARM3017, ARM3017
//           ^^^ ARM3017 "'one'"

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = [for name in nmes] // expect: ARM1001, ARM3017

resource share 'Microsoft.Storage/storageAccounts@2023-01-01' = [for place of items: { // expect: ARM1001
  name: place

  resource blobs 'blobServices' = {
    name: place
  }
}]

// A declaration that is damaged may be any of the file's.
parm size int // expect: ARM1001
output result array = [size, after, mapped, broken]
metadata owner = ownr // expect: ARM3017
