output nothing object? = json('null') // expect: ARM5033
