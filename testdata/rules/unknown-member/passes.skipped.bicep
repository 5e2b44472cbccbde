param isMonitored bool = false
param settings object = {}

module part './passes.part.bicep' = if (contains(settings, 'size')) {
  params: { size: settings.size }
}

module other './passes.part.bicep' = if (isMonitored) {
  params: { size: settings.?size ?? 3 }
}
