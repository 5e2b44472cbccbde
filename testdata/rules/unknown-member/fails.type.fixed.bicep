type settings = {
  name: string
  inner: {
    size: int
  }[]
}

type names = {
  *: string
}

type first = settings.name // expect: ARM3050
//                    ^^^ ARM3050 "Did you mean 'name'?"
type second = settings.inner[*].length // expect: ARM3050
//                              ^^^^^^ ARM3050 "It has 'size'."
type third = names.anything // expect: ARM3050
//                 ^^^^^^^^ ARM3050 "and no other."
