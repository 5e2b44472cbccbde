using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>Each target of an image has a run output of its own.</summary>
public sealed class DuplicateRunOutput : Rule
{
    private static readonly DiagnosticDescriptor Duplicate = new()
    {
        Id = "ARM6104",
        Name = "duplicate-run-output",
        Title = "Two targets of an image with the same runOutputName",
        Category = Category.Provider,
        DefaultSeverity = Severity.Error,
        Messages = [new("default", "Another target has the 'runOutputName' '{0}' too, and each needs its own.")],
        Docs = """
            The name of a run output identifies the target of a build, and so is unique within an image template
            (https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json).

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
                    type: 'VHD'
                    runOutputName: 'disk'
                  }
                  {
                    type: 'ManagedImage'
                    runOutputName: 'disk'
                    imageId: resourceId('Microsoft.Compute/images', 'contoso')
                    location: 'westeurope'
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
                    type: 'VHD'
                    runOutputName: 'disk'
                  }
                  {
                    type: 'ManagedImage'
                    runOutputName: 'managed'
                    imageId: resourceId('Microsoft.Compute/images', 'contoso')
                    location: 'westeurope'
                  }
                ]
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Duplicate];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, Duplicate) is not { } image)
        {
            return;
        }

        Dictionary<string, Place> names = [];
        foreach (var target in image.Distributors)
        {
            if (target.Find("runOutputName") is not { } name)
            {
                continue;
            }

            var text = Texts.Of(name);
            if (
                !names.TryAdd(Texts.Key(text), name.Place)
                && names[Texts.Key(text)] is var first
                && first != name.Place
            )
            {
                context.Report(
                    Duplicate.At(name.Place, Texts.Shown(text)) with
                    {
                        Related = [new(first, "The other is here."), .. Provenance.Of(name.Trail, name.Place)],
                    }
                );
            }
        }
    }
}
