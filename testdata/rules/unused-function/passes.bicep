@export()
func shared() string => used()
func used() string => 'a'
