// testdata/demo/image-template.json in Bicep, with the same mistakes: what `bicep lint` is timed on.
param imageTemplateName string = 'rhel-golden'
param location string = 'westus2'
param galleryImageId string

var isoUri = 'https://images.contoso.com/rhel/rhel-server-7.5-x86_64-dvd.iso'
var isoChecksum = '8a6fe1b3a5f26ad4fdb90bf2e0c2cf1b'
var imageName = '${imageTemplateName}-image'

resource imageTemplate 'Microsoft.VirtualMachineImages/imageTemplates@2018-02-01-preview' = {
  name: imageTemplateName
  location: location
  tags: {
    team: 'platform'
  }
  properties: {
    provisioningState: 'Succeeded'
    source: {
      type: 'ISO'
      sourceURI: isoUri
      sha256Checksum: isoChecksum
    }
    customize: [
      {
        type: 'shell'
        name: 'harden'
        script: 'https://images.contoso.com/scripts/harden.sh'
      }
      {
        type: 'PowerShell'
        name: 'install-agent'
      }
    ]
    distribute: [
      {
        type: 'managedImage'
        imageId: resourceId('Microsoft.Compute/images', imageName)
        location: location
      }
      {
        type: 'sharedImage'
        runOutputName: 'gallery'
        galleryImageId: galleryImageId
        replicationRegions: ['westus2', 'eastus']
        artifactTags: {
          os: 'rhel-7.5'
        }
      }
    ]
  }
}

output imageTemplateId string = imageTemplate.id
