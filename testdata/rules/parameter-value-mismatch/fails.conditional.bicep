param isMonitored bool = false
param settings object = {
  size: 'none'
}

var named = {
  size: 'small' // expect: ARM3032
}

// Bicep compiles what is given whether or not the module is deployed.
module one './passes.sized.bicep' = if (isMonitored) {
  params: {
    size: named.size
  }
}

// What a default has tells nothing of what is given where this is deployed.
module two './passes.sized.bicep' = if (settings.size != 'none') {
  params: {
    size: settings.size
  }
}
