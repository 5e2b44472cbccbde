param plan object
param key string

output name string = contains(plan, 'name') ? plan.name : 'standard' // expect: ARM5035
output size string = (contains(plan, key)) ? plan[key] : key == 'a' ? 'small' : 'large' // expect: ARM5035
output tags object = contains(plan, 'tags') ? plan.tags : {} // expect: ARM5035
