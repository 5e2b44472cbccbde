output length int = length(loadTextContent('passes.json', 'us-ascii'))
