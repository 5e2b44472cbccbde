output version string = providers('Microsoft.Web', 'sites').apiVersions[0] // expect: ARM5028
