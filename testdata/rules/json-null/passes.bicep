output nothing object = json('{}')
