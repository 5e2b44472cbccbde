output text string = ' [parameters(\'site\')]'
