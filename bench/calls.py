def call(r): return "add(1,2)"
