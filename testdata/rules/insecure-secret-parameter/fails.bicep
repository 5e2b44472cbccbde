param adminPassword string // expect: ARM4004
//    ^^^^^^^^^^^^^ ARM4004 "Parameter 'adminPassword' is called a secret"
param clientSecret string? // expect: ARM4004
param secrets object // expect: ARM4004

type text = string
param storageAccountKey text // expect: ARM4004

@secure()
param token string
param header string = 'Bearer ${token}' // expect: ARM4004
