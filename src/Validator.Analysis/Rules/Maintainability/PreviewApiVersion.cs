using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5011: a preview is used as long as there is nothing better.</summary>
public sealed class PreviewApiVersion(SchemaStore store) : Rule
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5011",
        Name = "preview-api-version",
        Title = "A preview of an API version that is out",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "'{0}' is a preview, and the stable version '{1}' of '{2}' is as new or newer.")],
        Peers = [new("bicep", "use-recent-api-versions"), new("arm-ttk", "apiVersions-Should-Be-Recent")],
        Docs = """
            A preview is supported for a limited time, and may change. When a stable version of the same date or a later one is out,
            it has what the preview showed.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Search/searchServices",
                  "apiVersion": "2021-04-01-preview",
                  "name": "contoso",
                  "location": "[resourceGroup().location]",
                  "sku": { "name": "basic" }
                }
              ]
            }
            ```

            ```bicep
            resource search 'Microsoft.Search/searchServices@2021-04-01-preview' = {
              name: 'contoso'
              location: resourceGroup().location
              sku: { name: 'basic' }
            }
            ```

            ## Passes

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
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (
            resource.FullType is not { } type
            || WrittenVersion.Of(context, resource) is not ({ Suffix: not null } version, var value)
        )
        {
            return;
        }

        // The first of them differs the least.
        foreach (var stable in WrittenVersion.StableOf(store, type))
        {
            if (ApiVersion.TryParse(stable, out var other) && other.Date >= version.Date)
            {
                context.Report(
                    Descriptor.At(value.Place, value.Text!, stable, type) with
                    {
                        Related = Provenance.Of(value.Trail, value.Place),
                        Repair = value.IsSpelledOut ? new Repair.ReplaceString(value.Form.Span, stable) : null,
                    }
                );
                return;
            }
        }
    }
}
