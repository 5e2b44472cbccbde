// the word armlint-ignore in prose is none
output place string = 'armlint-ignore: no-such-rule'
output more string = '''
  // armlint-ignore: no-such-rule
'''
