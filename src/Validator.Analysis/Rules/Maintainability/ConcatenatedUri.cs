using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5017: addresses are put together by what knows how.</summary>
public sealed class ConcatenatedUri : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5017",
        Name = "concatenated-uri",
        Title = "An address that is put together as text",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "'{0}' does not see whether '{1}' ends with a slash. Use 'uri()'.")],
        Peers = [new("arm-ttk", "URIs-Should-Be-Properly-Constructed")],
        Docs = """
            Whether the address that a parameter or variable gives ends with a slash is for whoever deploys to choose. `uri(base, relative)`
            is right with both; `concat` with one of them.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "_artifactsLocation": { "type": "string" } },
              "resources": [],
              "outputs": {
                "script": { "type": "string", "value": "[concat(parameters('_artifactsLocation'), '/scripts/install.ps1')]" }
              }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "_artifactsLocation": { "type": "string" } },
              "resources": [],
              "outputs": {
                "script": { "type": "string", "value": "[uri(parameters('_artifactsLocation'), 'scripts/install.ps1')]" }
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (
            site is { Function.Name: "concat", Call.Operator: null }
            && site.Call.Arguments is [FunctionCall { Arguments: [StringLiteral { Text: var name }] } first, _, ..]
            && (first.Calls("parameters") || first.Calls("variables"))
            && IsAddress(name)
            && !IsToken(site.Call.Arguments[1])
        )
        {
            context.Report(Descriptor.At(new(context.Template.Source, site.Call.Name.Span), "concat", name));
        }
    }

    // The names by which the tests of Azure's own samples know an address (https://github.com/Azure/arm-ttk).
    private static bool IsAddress(string name) =>
        name.EndsWith("uri", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("url", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "_artifactsLocation", StringComparison.OrdinalIgnoreCase);

    // What comes after a whole address and is no part of its path.
    private static bool IsToken(Expression next) =>
        next is StringLiteral { Text: ['?' or '&' or '#' or ':', ..] }
        || next is FunctionCall { Arguments: [StringLiteral { Text: var name }] } call
            && call.Calls("parameters")
            && name.Contains("token", StringComparison.OrdinalIgnoreCase);
}
