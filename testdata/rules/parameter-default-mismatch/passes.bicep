param size sys.string = 'small'
param sizes sys.int[] = [3]
param anything sys.any = true
output result array = [size, sizes, anything]
