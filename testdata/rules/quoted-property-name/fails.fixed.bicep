var plan = { name: 'a' } // expect: ARM5031

output name string = plan.name // expect: ARM5031
