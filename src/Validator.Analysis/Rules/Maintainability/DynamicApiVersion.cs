using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5012: an API version is written down.</summary>
public sealed class DynamicApiVersion : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5012",
        Name = "dynamic-api-version",
        Title = "An API version that is an expression",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages =
        [
            new("default", "The API version is an expression. Write it down: what the properties mean depends on it."),
        ],
        Peers = [new("arm-ttk", "apiVersions-Should-Be-Recent")],
        Docs = """
            The API version says which properties a resource has and what they mean, so it belongs to them like the type does. From a
            parameter it can be any, and from a variable that several resources share it changes for all of them at once. A resource whose
            version cannot be known is not checked either.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": { "version": "2024-05-01" },
              "resources": [
                {
                  "type": "Microsoft.Network/virtualNetworks",
                  "apiVersion": "[variables('version')]",
                  "name": "contoso",
                  "location": "[resourceGroup().location]",
                  "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } }
                }
              ]
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

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (context.Template.Kind == TemplateKind.Deployment && resource.ApiVersion is Operation version)
        {
            var value = context.Scope.Evaluate(version);
            context.Report(
                Descriptor.At(new(context.Template.Source, version.Span)) with
                {
                    Repair =
                        value is { IsSpelledOut: true, FirstDefault: null, Text: { } text }
                        && value.Scope.Source == context.Template.Source
                        && WholeString(context.Template.Source, version.Span) is { } whole
                            ? new Repair.ReplaceExpression(whole, $"\"{text}\"") { IsCertain = true }
                            : null,
                }
            );
        }
    }

    // With the quotes and the brackets around the expression, where there is nothing else.
    private static TextSpan? WholeString(SourceText source, TextSpan span) =>
        span.Start >= 2
        && source.Text.AsSpan(span.Start - 2).StartsWith("\"[", StringComparison.Ordinal)
        && source.Text.AsSpan(span.End).StartsWith("]\"", StringComparison.Ordinal)
            ? new(span.Start - 2, span.Length + 4)
            : null;
}
