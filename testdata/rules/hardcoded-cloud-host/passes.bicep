@description('As in https://contoso.blob.core.windows.net')
param name string

output url string = 'https://${name}.blob.${environment().suffixes.storage}/'
