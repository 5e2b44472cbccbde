param items array

output all array = concat(items, ['a'])
output single string = concat('a')
