using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>All steps of an image are for its one operating system.</summary>
public sealed class MixedOperatingSystems : Rule
{
    private static readonly DiagnosticDescriptor Mixed = new()
    {
        Id = "ARM6107",
        Name = "mixed-operating-systems",
        Title = "Steps for Windows and for Linux in one image",
        Category = Category.Provider,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new("default", "'{0}' is for '{1}', but '{2}' is for '{3}', and an image has one operating system."),
        ],
        Docs = """
            `Shell` steps run on Linux; `PowerShell`, `WindowsRestart` and `WindowsUpdate` on Windows. A build with both fails at the first
            step that its image cannot run
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
                customize: [
                  {
                    type: 'Shell'
                    inline: [
                      'apt-get update'
                    ]
                  }
                  {
                    type: 'WindowsRestart'
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

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Mixed];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, Mixed) is not { } image)
        {
            return;
        }

        Value? first = null;
        foreach (var step in image.Customizers.Concat(image.Validators))
        {
            if (step.Find("type") is not { Text: { } name } type || SystemOf(name) is not { } system)
            {
                continue;
            }

            first ??= type;
            var other = first.Value.Text!;
            if (SystemOf(other) is { } before && before != system)
            {
                context.Report(
                    Provenance.Finding(Mixed, Mixed.Messages[0], type.Place, [type], name, system, other, before) with
                    {
                        Related = [new(first.Value.Place, $"'{other}' is here.")],
                    }
                );
                return;
            }
        }
    }

    private static string? SystemOf(string step) =>
        step.ToUpperInvariant() switch
        {
            "SHELL" => "Linux",
            "POWERSHELL" or "WINDOWSRESTART" or "WINDOWSUPDATE" => "Windows",
            _ => null,
        };
}
