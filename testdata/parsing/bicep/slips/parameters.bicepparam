using // expect: ARM1001
using 3 // expect: ARM1001
using 'main.bicep' foo // expect: ARM1001
extends // expect: ARM1001
param a string = 'x' // expect: ARM1001
param b // expect: ARM1001
resource c 'd@e' = {} // expect: ARM1001
extensionConfig k8s // expect: ARM1001
import 'x' // expect: ARM1001
