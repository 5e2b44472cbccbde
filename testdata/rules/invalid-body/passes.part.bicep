param a int = 1
param location string = 'westus'
output sum int = a + 1
