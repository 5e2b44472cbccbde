using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5007: no resource names its region.</summary>
public sealed class HardcodedLocation : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5007",
        Name = "hardcoded-location",
        Title = "A location that is written down",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages =
        [
            new(
                "default",
                "Location '{0}' is written down, so that the template deploys to it alone. Take it from a parameter."
            ),
        ],
        Peers =
        [
            new("bicep", "no-hardcoded-location"),
            new("arm-ttk", "Location-Should-Not-Be-Hardcoded"),
            new("arm-ttk", "Resources-Should-Have-Location"),
            new("psrule", "Azure.Template.ResourceLocation"),
        ],
        Docs = """
            A template that names its region deploys nowhere else. With a parameter, whose default may be `resourceGroup().location`, the
            same template serves every region. `global` is no region and is left alone.

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
                  "location": "westeurope",
                  "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } }
                }
              ]
            }
            ```

            ```bicep
            resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
              name: 'contoso'
              location: 'westeurope'
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

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (
            context.Template.Kind != TemplateKind.Deployment
            || resource.IsExisting
            || resource.Body.Find("location") is not { } property
        )
        {
            return;
        }

        var value = context.Scope.Evaluate(property.Value);
        if (
            value is { IsSpelledOut: true, FirstDefault: null, Text: { Length: > 0 } location }
            && value.Scope.Source == context.Template.Source
            && !string.Equals(location, "global", StringComparison.OrdinalIgnoreCase)
            && location.All(character => char.IsAsciiLetterOrDigit(character) || character == ' ')
        )
        {
            context.Report(
                Descriptor.At(value.Place, location) with
                {
                    Related = Provenance.Of(value.Trail, value.Place),
                }
            );
        }
    }
}
