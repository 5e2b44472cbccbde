using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>A build has the time that the service asks for at least.</summary>
public sealed class ShortBuildTimeout : Rule
{
    private static readonly DiagnosticDescriptor TooShort = new()
    {
        Id = "ARM6111",
        Name = "short-build-timeout",
        Title = "A time limit in which no image is built",
        Category = Category.Provider,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "'buildTimeoutInMinutes' is '{0}', and the least is '6'. Leave it out or give '0' for four hours."
            ),
        ],
        Docs = """
            The least time for a build is six minutes; 0, like nothing, stands for 240
            (https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json#properties-buildtimeoutinminutes).

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
                buildTimeoutInMinutes: 5
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
                buildTimeoutInMinutes: 60
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

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [TooShort];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, TooShort) is not { } image)
        {
            return;
        }

        if (
            image.Properties.Find("buildTimeoutInMinutes") is
            { Form: IntegerLiteral { Value: > 0 and < 6 } limit } value
        )
        {
            context.Report(Provenance.Finding(TooShort, TooShort.Messages[0], value.Place, [value], $"{limit.Value}"));
        }
    }
}
