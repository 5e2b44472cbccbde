param names array

// Those of one loop hide those around it.
var nested = [for (one, index) in names: map(names, one => one)]
var mapped = map(names, (one, index) => one)

func first(names string) string => names

output results array = [nested, mapped, first('a')]
