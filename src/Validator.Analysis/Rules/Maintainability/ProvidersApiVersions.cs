using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5028: a template means the same on every day.</summary>
public sealed class ProvidersApiVersions : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5028",
        Name = "providers-api-versions",
        Title = "An API version that the provider lists at the time",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "The versions that 'providers' lists change, so that the same template may be deployed with another one tomorrow. Write the version as a text."
            ),
        ],
        Peers = [new("arm-ttk", "providers_apiVersions-Is-Not-Permitted")],
        Docs = """
            `providers('Microsoft.Web', 'sites').apiVersions[0]` is the version that is the newest on the day of the deployment. Another
            day the template may mean something else, or fail. The function is deprecated.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "version": { "type": "string", "value": "[providers('Microsoft.Web', 'sites').apiVersions[0]]" } }
            }
            ```

            ```bicep
            output version string = providers('Microsoft.Web', 'sites').apiVersions[0]
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "version": { "type": "string", "value": "2024-04-01" } }
            }
            ```

            ```bicep
            output version string = '2024-04-01'
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    private const string Versions = ".apiVersions";

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        var span = site.Call.Span;
        if (
            site.Function?.Name == "providers"
            && context.Template.Source.Text.AsSpan(span.End).StartsWith(Versions, StringComparison.OrdinalIgnoreCase)
        )
        {
            context.Report(Descriptor.At(new(context.Template.Source, new(span.Start, span.Length + Versions.Length))));
        }
    }
}
