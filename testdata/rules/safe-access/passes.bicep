param plan object
param names array

output name string = contains(plan, 'name') ? plan.title : 'standard'
output size string = contains(plan, 'size') ? string(plan.size) : 'large'
output title string = contains(names, 'title') ? 'title' : 'none'
output tags object = plan.?tags ?? {}
