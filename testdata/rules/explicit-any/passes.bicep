type plan = { name: string }

param chosen plan

output name string = any(chosen.name)
