param plan object // expect: ARM5038
param lines array = [] // expect: ARM5038

type site = {
  tags: object // expect: ARM5038
}

output site site = { tags: plan }
output lines string[] = map(lines, line => string(line))
