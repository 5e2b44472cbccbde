using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>The latest version of a gallery image is asked for where the service knows what that is.</summary>
public sealed class LatestSharedImage : Rule
{
    private static readonly DiagnosticDescriptor TooEarly = new()
    {
        Id = "ARM6112",
        Name = "latest-shared-image",
        Title = "The latest version of a gallery image where that has no meaning yet",
        Category = Category.Provider,
        DefaultSeverity = Severity.Error,
        Messages =
        [
            new(
                "default",
                "'latest' is a version of a gallery image since API version '2022-07-01'. Name a version, or use that API version."
            ),
        ],
        Docs = """
            Since API version 2022-07-01, a source of type `SharedImageVersion` may name the version `latest`, which is looked up when the image
            is built. Earlier API versions take it for the name of a version, which is not found
            (https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json#sharedimageversion-source).

            ## Fails

            ```bicep
            param identity string

            resource image 'Microsoft.VirtualMachineImages/imageTemplates@2022-02-14' = {
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
                  type: 'SharedImageVersion'
                  imageVersionId: resourceId('Microsoft.Compute/galleries/images/versions', 'contoso', 'ubuntu', 'latest')
                }
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

            resource image 'Microsoft.VirtualMachineImages/imageTemplates@2022-07-01' = {
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
                  type: 'SharedImageVersion'
                  imageVersionId: resourceId('Microsoft.Compute/galleries/images/versions', 'contoso', 'ubuntu', 'latest')
                }
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

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [TooEarly];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, TooEarly) is not { } image)
        {
            return;
        }

        if (
            image.IsSince("2019-05-01")
            && !image.IsSince("2022-07-01")
            && image.Properties.Part("source") is { } source
            && source.Is("SharedImageVersion")
            && source.Find("imageVersionId") is { } version
            && Texts.Segments(Texts.Of(version)) is [.., var kind, var name]
            && Is(kind, "versions")
            && Is(name, "latest")
        )
        {
            context.Report(Provenance.Finding(TooEarly, TooEarly.Messages[0], version.Place, [version]));
        }
    }

    private static bool Is(ImmutableArray<TextPart> segment, string text) =>
        string.Equals(Texts.Known(segment), text, StringComparison.OrdinalIgnoreCase);
}
