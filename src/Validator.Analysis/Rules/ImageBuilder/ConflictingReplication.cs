using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>The regions of a gallery image are given in one way.</summary>
public sealed class ConflictingReplication : Rule
{
    private static readonly MessageFormat Regions = new(
        "regions",
        "'replicationRegions' and 'targetRegions' cannot both be given. Remove 'replicationRegions', which is deprecated."
    );

    private static readonly MessageFormat Storage = new(
        "storage",
        "'storageAccountType' goes with 'replicationRegions' alone. Give the elements of 'targetRegions' their own."
    );

    private static readonly DiagnosticDescriptor Conflict = new()
    {
        Id = "ARM6105",
        Name = "conflicting-replication",
        Title = "Regions of a gallery image that are given in two ways",
        Category = Category.Provider,
        DefaultSeverity = Severity.Error,
        Messages = [Regions, Storage],
        Docs = """
            `targetRegions` supersedes `replicationRegions` and `storageAccountType` of a `SharedImage` target, and can be specified only if
            those are not; `storageAccountType` can be specified only with `replicationRegions`
            (https://github.com/Azure/azure-rest-api-specs/blob/main/specification/imagebuilder/resource-manager/Microsoft.VirtualMachineImages/ImageBuilder/models.tsp).

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
                distribute: [
                  {
                    type: 'SharedImage'
                    runOutputName: 'gallery'
                    galleryImageId: resourceId('Microsoft.Compute/galleries/images', 'contoso', 'ubuntu')
                    replicationRegions: [
                      'westeurope'
                    ]
                    targetRegions: [
                      {
                        name: 'westeurope'
                      }
                    ]
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
                distribute: [
                  {
                    type: 'SharedImage'
                    runOutputName: 'gallery'
                    galleryImageId: resourceId('Microsoft.Compute/galleries/images', 'contoso', 'ubuntu')
                    targetRegions: [
                      {
                        name: 'westeurope'
                        storageAccountType: 'Standard_ZRS'
                      }
                    ]
                  }
                ]
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Conflict];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, Conflict) is not { } image)
        {
            return;
        }

        foreach (var target in image.Distributors)
        {
            if (!target.Is("SharedImage") || target.Find("targetRegions") is not { IsKnown: true })
            {
                continue;
            }

            if (target.Find("replicationRegions") is { IsKnown: true })
            {
                context.Report(Conflict.At(Regions, target.Anchor with { Span = target.KeyOf("replicationRegions") }));
            }
            else if (target.Find("storageAccountType") is { IsKnown: true })
            {
                context.Report(Conflict.At(Storage, target.Anchor with { Span = target.KeyOf("storageAccountType") }));
            }
        }
    }
}
