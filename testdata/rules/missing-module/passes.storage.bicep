param location string = resourceGroup().location
output place string = location
