param location string = resourceGroup().location
param suffix string = 'a'

output location string = '${location}${suffix}'
