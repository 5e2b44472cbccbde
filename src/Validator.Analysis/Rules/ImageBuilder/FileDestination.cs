using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>Files for Linux go to the one folder that the service can write to.</summary>
public sealed class FileDestination : Rule
{
    private static readonly DiagnosticDescriptor NotWritable = new()
    {
        Id = "ARM6108",
        Name = "file-destination",
        Title = "A file for a folder of Linux that the service cannot write to",
        Category = Category.Provider,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "Image Builder can write to '/tmp' alone, and not to '{0}'. Put the file there, and let a 'Shell' step move it."
            ),
        ],
        Docs = """
            On Linux, the only path that Image Builder can write to is `/tmp`. A file that belongs elsewhere is moved there by a later step
            (https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json#file-customizer).

            ## Fails

            ```bicep
            param identity string

            resource image 'Microsoft.VirtualMachineImages/imageTemplates@2024-02-01' = {
              name: 'image'
              location: 'westeurope'
              identity: {
                type: 'UserAssigned'
                userAssignedIdentities: {
                  '${identity}': {}
                }
              }
              properties: {
                source: {
                  type: 'PlatformImage'
                  publisher: 'Canonical'
                  offer: 'ubuntu-24_04-lts'
                  sku: 'server'
                  version: 'latest'
                }
                customize: [
                  {
                    type: 'File'
                    sourceUri: 'https://contoso.com/app.conf'
                    sha256Checksum: '0fd1ae2bbb8b22f3d6b5f1b1b8d9a5e4ce8a0b4f6a3d1c2b7e8f9a0b1c2d3e4f'
                    destination: '/etc/app.conf'
                  }
                ]
                distribute: [
                  {
                    type: 'VHD'
                    runOutputName: 'disk'
                  }
                ]
              }
            }
            ```

            ## Passes

            ```bicep
            param identity string

            resource image 'Microsoft.VirtualMachineImages/imageTemplates@2024-02-01' = {
              name: 'image'
              location: 'westeurope'
              identity: {
                type: 'UserAssigned'
                userAssignedIdentities: {
                  '${identity}': {}
                }
              }
              properties: {
                source: {
                  type: 'PlatformImage'
                  publisher: 'Canonical'
                  offer: 'ubuntu-24_04-lts'
                  sku: 'server'
                  version: 'latest'
                }
                customize: [
                  {
                    type: 'File'
                    sourceUri: 'https://contoso.com/app.conf'
                    sha256Checksum: '0fd1ae2bbb8b22f3d6b5f1b1b8d9a5e4ce8a0b4f6a3d1c2b7e8f9a0b1c2d3e4f'
                    destination: '/tmp/app.conf'
                  }
                  {
                    type: 'Shell'
                    inline: [
                      'sudo mv /tmp/app.conf /etc/app.conf'
                    ]
                  }
                ]
                distribute: [
                  {
                    type: 'VHD'
                    runOutputName: 'disk'
                  }
                ]
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [NotWritable];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, NotWritable) is not { } image)
        {
            return;
        }

        foreach (var step in image.Customizers.Where(step => step.Is("File")))
        {
            if (
                step.Find("destination") is { Text: ['/', ..] path } destination
                && !path.StartsWith("/tmp/", StringComparison.Ordinal)
            )
            {
                context.Report(
                    Provenance.Finding(NotWritable, NotWritable.Messages[0], destination.Place, [destination], path)
                );
            }
        }
    }
}
