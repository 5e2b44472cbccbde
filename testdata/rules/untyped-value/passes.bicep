type site = {
  tags: { *: string }
}

param lines string[] = []
param chosen site

output tags { *: string } = chosen.tags
output lines string[] = lines
