#disable-next-line BCP037 no-unused-params // why
param a string
  #disable-diagnostics BCP036
#disable-diagnostics no-unused-vars	BCP037
var b = {
  #disable-next-line ARM2002
  c: 1
}
#restore-diagnostics no-unused-vars BCP037
