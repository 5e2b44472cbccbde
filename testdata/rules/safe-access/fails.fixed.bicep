param plan object
param key string

output name string = plan.?name ?? 'standard' // expect: ARM5035
output size string = plan[?key] ?? (key == 'a' ? 'small' : 'large') // expect: ARM5035
output tags object = plan.?tags ?? {} // expect: ARM5035
