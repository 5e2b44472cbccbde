// before
@secure()
param adminPassword string // expect: ARM4004

@secure()
@description('several')
param secrets object = {} // expect: ARM4004

@secure()
param token string
@secure()
param header string = 'Bearer ${token}' // expect: ARM4004
