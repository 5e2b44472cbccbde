param isLarge bool

type settings = {
  name: string
}

type number = resourceInput<5> // expect: ARM3003
//                          ^ ARM3003 "Function 'resourceInput' takes 'string' here, not 'integer'."
type named = resourceInput<settings> // expect: ARM3003

// A compiler knows the types also of what is not evaluated.
output first bool = [!null][0] // expect: ARM3003
//                    ^^^^ ARM3003 "'!' takes 'boolean' here, not 'null'."
output second int = true ? 1 : 'a' + 1 // expect: ARM3003
output third bool = isLarge || false && null // expect: ARM3003
