using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5023: whoever deploys a machine chooses its size.</summary>
public sealed class LiteralVmSize : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5023",
        Name = "vm-size-literal",
        Title = "A size of virtual machines that is written down",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages =
        [
            new(
                "default",
                "Size '{0}' is written down. Take it from a parameter: not every region and subscription has it."
            ),
        ],
        Peers = [new("arm-ttk", "VM-Size-Should-Be-A-Parameter")],
        Docs = """
            Which sizes of virtual machines can be had differs between regions, zones and subscriptions, and what a size costs is the
            decision of whoever deploys the template. With a parameter they can choose.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines",
                  "apiVersion": "2024-07-01",
                  "name": "contoso",
                  "location": "[resourceGroup().location]",
                  "properties": { "hardwareProfile": { "vmSize": "Standard_D2s_v5" } }
                }
              ]
            }
            ```

            ```bicep
            resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
              name: 'contoso'
              location: resourceGroup().location
              properties: { hardwareProfile: { vmSize: 'Standard_D2s_v5' } }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "size": { "type": "string", "defaultValue": "Standard_D2s_v5" } },
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines",
                  "apiVersion": "2024-07-01",
                  "name": "contoso",
                  "location": "[resourceGroup().location]",
                  "properties": { "hardwareProfile": { "vmSize": "[parameters('size')]" } }
                }
              ]
            }
            ```

            ```bicep
            param size string = 'Standard_D2s_v5'

            resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
              name: 'contoso'
              location: resourceGroup().location
              properties: { hardwareProfile: { vmSize: size } }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Property(["vmSize"], Check);

    private static void Check(RuleContext context, in PropertySite site)
    {
        if (
            site.Around is { Place: ExpressionPlace.ResourceBody, Resource.FullType: { } type }
            && string.Equals(type, "Microsoft.Compute/virtualMachines", StringComparison.OrdinalIgnoreCase)
            && context.Scope.Evaluate(site.Property.Value) is { IsSpelledOut: true, FirstDefault: null } value
            && value.Text is { Length: > 0 } size
            && value.Scope.Source == context.Template.Source
        )
        {
            context.Report(Descriptor.At(value.Place, size) with { Related = Provenance.Of(value.Trail, value.Place) });
        }
    }
}
