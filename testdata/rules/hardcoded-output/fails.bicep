output version string = '1.0' // expect: ARM5025
//                      ^^^^^ ARM5025 "Output 'version' is a constant"
