@secure()
param _artifactsLocationSasToken string = '' // expect: ARM5046

output isGiven bool = !empty(_artifactsLocationSasToken)
