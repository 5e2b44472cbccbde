using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>What runs as the system is elevated.</summary>
public sealed class SystemWithoutElevation : Rule
{
    private static readonly DiagnosticDescriptor NotElevated = new()
    {
        Id = "ARM6106",
        Name = "system-without-elevation",
        Title = "A step that runs as the system without being elevated",
        Category = Category.Provider,
        DefaultSeverity = Severity.Error,
        Messages = [new("default", "'runAsSystem' can be true only where 'runElevated' is true too.")],
        Docs = """
            A `PowerShell` step can run as the local system only when it is elevated: `runAsSystem` can only be true when `runElevated` is
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
                customize: [
                  {
                    type: 'PowerShell'
                    inline: [
                      'Get-Date'
                    ]
                    runAsSystem: true
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
                    type: 'PowerShell'
                    inline: [
                      'Get-Date'
                    ]
                    runElevated: true
                    runAsSystem: true
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

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [NotElevated];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, NotElevated) is not { } image)
        {
            return;
        }

        foreach (var step in image.Customizers.Concat(image.Validators))
        {
            if (
                step.Find("runAsSystem") is { Form: BooleanLiteral { Value: true } } system
                && step is { MayHaveOthers: false }
                && step.Find("runElevated") is null or { Form: BooleanLiteral { Value: false } }
            )
            {
                context.Report(Provenance.Finding(NotElevated, NotElevated.Messages[0], system.Place, [system]));
            }
        }
    }
}
