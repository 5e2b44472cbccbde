output one int = 1
