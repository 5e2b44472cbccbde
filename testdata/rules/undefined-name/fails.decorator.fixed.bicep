type settings = {
  @secure() // expect: ARM3017
// ^^^^^ ARM3017 "Did you mean 'secure'?"
  key: string
}
