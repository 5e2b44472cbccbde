output nothing object? = null // expect: ARM5033
