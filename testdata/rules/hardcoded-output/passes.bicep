output group string = resourceGroup().name
