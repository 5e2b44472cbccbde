// before
param adminPassword string // expect: ARM4004

@description('several')
param secrets object = {} // expect: ARM4004

@secure()
param token string
param header string = 'Bearer ${token}' // expect: ARM4004
