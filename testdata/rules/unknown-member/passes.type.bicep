type settings = {
  name: string
  inner: {
    size: int
  }[]
}

type names = {
  *: string
}

type first = settings.name
type second = settings.inner[*].size
type third = names.*
