output name string = 'a'
