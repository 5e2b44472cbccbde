output locations array = providers('Microsoft.Web', 'sites').locations
