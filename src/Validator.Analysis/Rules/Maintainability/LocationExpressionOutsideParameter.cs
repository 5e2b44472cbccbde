using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5008: the location of the group is a default.</summary>
public sealed class LocationExpressionOutsideParameter : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5008",
        Name = "location-expression-outside-parameter",
        Title = "The location of the group or the deployment outside of a default",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages =
        [
            new(
                "default",
                "'{0}' stands outside of the default of a parameter, so that nobody can choose another location."
            ),
        ],
        Peers = [new("bicep", "no-loc-expr-outside-params"), new("arm-ttk", "Location-Should-Not-Be-Hardcoded")],
        Docs = """
            The location of the resource group, or of the deployment, is a good default and no more: a resource may have to live
            elsewhere, because the group is older than the region or the service is not in it. In the default of a parameter it can be
            overridden.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Network/virtualNetworks",
                  "apiVersion": "2024-05-01",
                  "name": "contoso",
                  "location": "[resourceGroup().location]",
                  "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } }
                }
              ]
            }
            ```

            ```bicep
            resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
              name: 'contoso'
              location: resourceGroup().location
              properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "location": { "type": "string", "defaultValue": "[resourceGroup().location]" } },
              "resources": [
                {
                  "type": "Microsoft.Network/virtualNetworks",
                  "apiVersion": "2024-05-01",
                  "name": "contoso",
                  "location": "[parameters('location')]",
                  "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } }
                }
              ]
            }
            ```

            ```bicep
            param location string = resourceGroup().location

            resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
              name: 'contoso'
              location: location
              properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    private const string Location = ".location";

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        var source = context.Template.Source;
        var span = site.Call.Span;
        if (
            site
                is {
                    Function.Name: "resourceGroup" or "deployment",
                    Around.Place: not ExpressionPlace.ParameterDefault
                }
            && source.Text.AsSpan(span.End).StartsWith(Location, StringComparison.OrdinalIgnoreCase)
        )
        {
            TextSpan whole = new(span.Start, span.Length + Location.Length);
            context.Report(Descriptor.At(new(source, whole), source.Slice(whole).ToString()));
        }
    }
}
