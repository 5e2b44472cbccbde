// One slip on each line: what follows is read as if it were not there.
foo bar // expect: ARM1001
parm near string // expect: ARM1001
param // expect: ARM1001
param 3 int = 4 // expect: ARM1001
param noType // expect: ARM1001
param a string 'x' // expect: ARM1001
var // expect: ARM1001
var noValue // expect: ARM1001
var noAssign 3 // expect: ARM1001
var tooMuch = 1 2 // expect: ARM1001
var semicolon = 1; // expect: ARM1001
output noType2 = 1 // expect: ARM1001
type noType3 = // expect: ARM1001
metadata = 1 // expect: ARM1001
func noParameters string => 'x' // expect: ARM1001
func noType4(a, b string) string => a // expect: ARM1001
func noArrow(a string) string a // expect: ARM1001
func noBody(a string) string => // expect: ARM1001
import foo from 'x.bicep' // expect: ARM1001
import { 'a b' } from 'x.bicep' // expect: ARM1001
import * from 'x.bicep' // expect: ARM1001
import { a } 'x.bicep' // expect: ARM1001
extension // expect: ARM1001
extension k8s foo // expect: ARM1001
using 'main.bicep' // expect: ARM1001
@minLength( // expect: ARM1001
param b string
@description('x') param c string // expect: ARM1001
@ // expect: ARM1001
param d string

@description('of nothing') // expect: ARM1001
