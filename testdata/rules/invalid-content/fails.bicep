output broken object = loadJsonContent('broken.txt') // expect: ARM3058
output yaml object = loadYamlContent('broken.yaml') // expect: ARM3058
output nothing object = loadJsonContent('passes.settings.json', '$.sizes') // expect: ARM3058
//                                                              ^^^^^^^^^ ARM3058 "leads to nothing in the file 'passes.settings.json'"
output there object = loadJsonContent('passes.setting.json') // expect: ARM3055
output text string = loadTextContent('../invalid-content') // expect: ARM3055
output elsewhere array = loadDirectoryFileInfo('./elsewhere') // expect: ARM3055

// What is loaded is known.
output size bool = loadJsonContent('passes.settings.json').size // expect: ARM3051
output wrong int = loadYamlContent('passes.settings.yaml', 'size[0]') // expect: ARM3058
