using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>An image template has one identity.</summary>
public sealed class SeveralIdentities : Rule
{
    private static readonly DiagnosticDescriptor Several = new()
    {
        Id = "ARM6110",
        Name = "several-identities",
        Title = "An image template with several identities",
        Category = Category.Provider,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "An image template takes a single identity, and this is one more. Those of the machine are in 'vmProfile.userAssignedIdentities'."
            ),
        ],
        Docs = """
            The identity of the template, with which the service reads scripts and writes images, is a single user-assigned one. Others that
            the steps of the build need are given to its machine
            (https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json#user-assigned-identity-for-azure-image-builder-image-template-resource).

            ## Fails

            ```bicep
            param identity string
            param other string

            resource image 'Microsoft.VirtualMachineImages/imageTemplates@2024-02-01' = {
              name: 'image'
              location: 'westeurope'
              identity: {
                type: 'UserAssigned'
                userAssignedIdentities: {
                  '${identity}': {}
                  '${other}': {}
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
            param other string

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
                vmProfile: {
                  userAssignedIdentities: [
                    other
                  ]
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

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Several];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, Several) is not { } image)
        {
            return;
        }

        if (
            image.Body.Part("identity")?.Part("userAssignedIdentities") is { Value: var value }
            && value.Form is ObjectExpression { Properties: [_, var second, ..] }
        )
        {
            context.Report(Several.At(value.KeyOf(second).Place));
        }
    }
}
