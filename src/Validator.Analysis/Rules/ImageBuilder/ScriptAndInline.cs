using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>A script step says once what is run.</summary>
public sealed class ScriptAndInline : Rule
{
    private static readonly MessageFormat Both = new(
        "both",
        "A '{0}' step takes either 'scriptUri' or 'inline', and not both. Remove one of them."
    );

    private static readonly MessageFormat Neither = new(
        "neither",
        "A '{0}' step needs either 'scriptUri' or 'inline'."
    );

    private static readonly DiagnosticDescriptor Ambiguous = new()
    {
        Id = "ARM6103",
        Name = "script-and-inline",
        Title = "A script step with both or neither of scriptUri and inline",
        Category = Category.Provider,
        DefaultSeverity = Severity.Error,
        Messages = [Both, Neither],
        Docs = """
            The service refuses a `Shell` or `PowerShell` step, customizer or validator, that has both a `scriptUri` and `inline` commands, or
            none of them: exactly one can be specified
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
                    type: 'Shell'
                    scriptUri: 'https://contoso.com/setup.sh'
                    sha256Checksum: '0fd1ae2bbb8b22f3d6b5f1b1b8d9a5e4ce8a0b4f6a3d1c2b7e8f9a0b1c2d3e4f'
                    inline: [
                      'apt-get update'
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
                    inline: [
                      'apt-get update'
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

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Ambiguous];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, Ambiguous) is not { } image)
        {
            return;
        }

        // Before, the script had another name.
        if (!image.IsSince("2019-05-01"))
        {
            return;
        }

        foreach (var step in image.Customizers.Concat(image.Validators))
        {
            if (step.Type is { } type && (step.Is("Shell") || step.Is("PowerShell")))
            {
                Check(context, step, type);
            }
        }
    }

    private static void Check(RuleContext context, ImagePart step, string type)
    {
        var (script, inline) = (step.Find("scriptUri"), step.Find("inline"));
        if (script is { IsKnown: true } && inline is { IsKnown: true })
        {
            context.Report(Ambiguous.At(Both, step.Anchor with { Span = step.KeyOf("inline") }, type));
        }
        else if (!step.Has("scriptUri") && !step.Has("inline") && !step.MayHaveOthers)
        {
            context.Report(Ambiguous.At(Neither, step.Anchor, type));
        }
    }
}
