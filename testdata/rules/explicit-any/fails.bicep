type plan = { name: any } // expect: ARM5037

param chosen plan

output name string = chosen.name
