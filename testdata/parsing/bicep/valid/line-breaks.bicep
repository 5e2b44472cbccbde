// CRLF, a lone CR and no break at the end
var a = 1

var b = {
  c: 1 // comment
  /* block
  comment */

  d: 2
}var e = 3