param _artifactsLocation string
@secure()
param _artifactsLocationSasToken string = ''

output script string = uri(_artifactsLocation, 'install.ps1')
output isGiven bool = !empty(_artifactsLocationSasToken)
