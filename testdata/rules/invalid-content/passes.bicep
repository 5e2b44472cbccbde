var folder = './'
var whole = loadJsonContent('passes.settings.json')

output size int = loadJsonContent('${folder}passes.settings.json', '$.size')
output first string = whole.names[0]
output names string[] = loadJsonContent('passes.settings.json', 'nested.names[*].name')
output all array = loadJsonContent('passes.settings.json', '$..name', 'utf-8')
output last string = loadJsonContent('passes.settings.json', '$.names[1:]')
output filtered object = loadJsonContent('passes.settings.json', '$.nested.names[?(@.name == \'b\')]')
output yaml int = loadYamlContent('passes.settings.yaml', '$.size')
output flag bool = loadYamlContent('passes.settings.yaml').flag
output quoted string = loadYamlContent('passes.settings.yaml').quoted
output text string = loadTextContent('broken.txt')
output bytes string = loadFileAsBase64('broken.txt')
output files array = loadDirectoryFileInfo('./')
output some array = loadDirectoryFileInfo('../invalid-content/', '*.yaml')
