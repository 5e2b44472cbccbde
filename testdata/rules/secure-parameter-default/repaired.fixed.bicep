@secure()
param password string // expect: ARM4003

@secure()
param settings object
