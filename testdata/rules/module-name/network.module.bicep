param prefix string = '10.0.0.0/8'

output prefix string = prefix
