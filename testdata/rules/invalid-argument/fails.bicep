var text = loadTextContent('passes.bicep', 'windows-1250') // expect: ARM3015
//                                         ^^^^^^^^^^^^^^ ARM3015 "the encodings that it knows are utf-8"
output length int = length(text)
