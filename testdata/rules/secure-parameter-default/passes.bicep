@secure()
param none string

@secure()
param empty string = ''

@secure()
param emptyObject object = {}

@secure()
param guid string = newGuid()

@secure()
param guidInText string = 'P!${newGuid()}'

@secure()
param other string = none

param plain string = 'abc'
