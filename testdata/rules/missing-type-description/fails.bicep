type site = { // expect: ARM5043
  name: string // expect: ARM5043
  @description('How large it is.')
  size: int
}

param chosen site

output name string = chosen.name
