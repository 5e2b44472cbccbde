using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>What is loaded into an image is what its author has seen.</summary>
public sealed class UnhashedDownload : Rule
{
    private static readonly DiagnosticDescriptor Unhashed = new()
    {
        Id = "ARM6101",
        Name = "unhashed-download",
        Title = "A download whose content nobody checks",
        Category = Category.Provider,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "'{0}' is loaded into the image whatever is there by then. Give its hash in 'sha256Checksum'."
            ),
        ],
        Peers = [new("psrule", "Azure.ImageBuilder.CustomizeHash"), new("psrule", "Azure.ImageBuilder.ValidateHash")],
        Docs = """
            A script or file that a build downloads may have changed since somebody looked at it, and it runs with all rights inside of
            every machine that is made from the image. With `sha256Checksum` the service compares it with what its author has seen, and
            ends the build where it is another.

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
                    type: 'Shell'
                    name: 'setup'
                    scriptUri: 'https://contoso.com/setup.sh'
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
                    type: 'Shell'
                    name: 'setup'
                    scriptUri: 'https://contoso.com/setup.sh'
                    sha256Checksum: '0fd1ae2bbb8b22f3d6b5f1b1b8d9a5e4ce8a0b4f6a3d1c2b7e8f9a0b1c2d3e4f'
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

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Unhashed];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, Unhashed) is not { } image)
        {
            return;
        }

        foreach (var step in image.Customizers.Concat(image.Validators))
        {
            if (
                (step.Find("scriptUri") ?? step.Find("sourceUri")) is { } source
                && step is { MayHaveOthers: false }
                && step.Find("sha256Checksum") is null
            )
            {
                context.Report(
                    Provenance.Finding(Unhashed, Unhashed.Messages[0], source.Place, [source], NameOf(step))
                );
            }
        }
    }

    private static string NameOf(ImagePart step) => step.Find("scriptUri") is null ? "sourceUri" : "scriptUri";
}
