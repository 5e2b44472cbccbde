using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5010: an API version is not much older than the newest.</summary>
public sealed class StaleApiVersion(SchemaStore store) : Rule
{
    private static readonly NumberOption MaximumAge = new(
        "max-age-days",
        730,
        "How many days older than the newest stable version of its type a version may be."
    );

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5010",
        Name = "stale-api-version",
        Title = "An API version that is older than it need be",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "Version '{0}' of '{1}' is '{2}' days older than the newest, '{3}'.")],
        Peers =
        [
            new("bicep", "use-recent-api-versions"),
            new("arm-ttk", "apiVersions-Should-Be-Recent"),
            new("arm-ttk", "apiVersions-Should-Be-Recent-In-Reference-Functions"),
        ],
        Options = [MaximumAge],
        Docs = """
            Old API versions are retired in the end, and lack what the service has learned since. The age is counted from the newest
            stable version of the type that armlint knows, and not from today, so that the same template has the same findings tomorrow.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Network/virtualNetworks",
                  "apiVersion": "2015-06-15",
                  "name": "contoso",
                  "location": "[resourceGroup().location]",
                  "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } }
                }
              ]
            }
            ```

            ```bicep
            resource network 'Microsoft.Network/virtualNetworks@2015-06-15' = {
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

    public override void Register(RuleRegistry on)
    {
        on.Resource(Check);
        on.Call(CheckCall);
    }

    // reference(resourceId('type', …), 'version') and its like.
    private void CheckCall(RuleContext context, in CallSite site)
    {
        if (
            (site.Function?.Name == "reference" || site.Call.Name.Text.StartsWith("list", StringComparison.Ordinal))
            && site.Call.Namespace is null
            && site.Call.Arguments is [FunctionCall { Function.Name: "resourceId" } id, StringLiteral written, ..]
            && ReferencedType.In(id) is { Text: var type }
            && ApiVersion.TryParse(written.Text, out var version)
            && TooOld(context, type, version) is var (newest, age)
        )
        {
            context.Report(
                Descriptor.At(new(context.Template.Source, written.Span), written.Text, type, age, newest) with
                {
                    Repair = new Repair.ReplaceExpression(written.Span, $"'{newest}'"),
                }
            );
        }
    }

    private (string Newest, string Age)? TooOld(RuleContext context, string type, ApiVersion version) =>
        WrittenVersion.StableOf(store, type) is [.., var newest]
        && ApiVersion.TryParse(newest, out var last)
        && last.Date.DayNumber - version.Date.DayNumber is var age
        && age > context.Option(MaximumAge)
            ? (newest, age.ToString(CultureInfo.InvariantCulture))
            : null;

    private void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (
            resource.FullType is { } type
            && WrittenVersion.Of(context, resource) is var (version, value)
            && TooOld(context, type, version) is var (newest, age)
        )
        {
            context.Report(
                Descriptor.At(value.Place, value.Text!, type, age, newest) with
                {
                    Related = Provenance.Of(value.Trail, value.Place),
                    Repair = value.IsSpelledOut ? new Repair.ReplaceString(value.Form.Span, newest) : null,
                }
            );
        }
    }
}
