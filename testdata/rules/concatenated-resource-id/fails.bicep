output id string = '${resourceGroup().id}/providers/Microsoft.Web/sites/shop' // expect: ARM5014
