func joined(first string, second string) string => '${first}-${second}'

// What is damaged may have been meant to have others.
func damaged(first string, = string) string => first // expect: ARM1001

output one string = joined('a') // expect: ARM3006
output two string = damaged('a')
