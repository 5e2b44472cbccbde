param count int
param name string?
param items array

output one string = '${count}'
output two string = '${name}'
output three object = { '${items[0]}': 1 }
output four array = [for count in items: '${count}']
output five string = '${items[0]}-a'
