import { material, shelf as board, names, 'sizes' as all, nameOf as called } from 'passes.shared.bicep'
import * as shared from 'passes.shared.bicep'
import { fromJson, jsonNames, jsonName } from 'passes.compiled.json'

param wood material
param first board
param second shared.shelf
param other shared.material | 'glass'
param compiled fromJson

output name string = called('oak', 3)
output again string = shared.nameOf(wood, first.width)
output one string = names[0]
output two string = shared.names[1]
output width int = all.large.width + shared.sizes.small
output half int = shared.sizesOf(4).half
output inside string? = second.?inside.?next.?name
output given string = other
output json string = jsonName(compiled.size)
output jsonItem string = jsonNames[0]
