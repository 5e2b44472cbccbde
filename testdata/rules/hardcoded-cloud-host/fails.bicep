var name = 'contoso'

output url string = 'https://${name}.blob.core.windows.net/' // expect: ARM5009
//                                        ^^^^^^^^^^^^^^^^ ARM5009 "'core.windows.net' is the host of one cloud alone"
