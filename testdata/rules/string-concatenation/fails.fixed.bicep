param name string

output site string = 'a-${name}${name}-site' // expect: ARM5030
output lines string = concat( // expect: ARM5030
  name,
  '-site'
)
