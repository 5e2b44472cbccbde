using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Schemas.Checking;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3062: an id is of a type that exists.</summary>
public sealed class UnknownReferencedType(SchemaStore store) : Rule
{
    // Types that are published no longer have successors with names like theirs: dataFactories, factories.
    private const int MostEdits = 2;

    private readonly MeantType _meant = new(store);

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3062",
        Name = "unknown-referenced-type",
        Title = "An id of a resource type that no provider declares",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "No provider declares a type '{0}'; the nearest is '{1}'.")],
        Peers = [new("bicep", "use-recognized-resource-type")],
        Docs = """
            `resourceId()` and its like put any type into an id, and what uses the id fails when it is deployed. A type is reported where it is
            a slip away from one that exists; of the types inside it only where `reference()` asks for them, because parts of resources that
            are none themselves have ids too.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": {
                "id": { "type": "string", "value": "[resourceId('Microsoft.Storage/storageAccount', 'contoso')]" }
              }
            }
            ```

            ```bicep
            output id string = resourceId('Microsoft.Storage/storageAccount', 'contoso')
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": {
                "id": { "type": "string", "value": "[resourceId('Microsoft.Storage/storageAccounts', 'contoso')]" }
              }
            }
            ```

            ```bicep
            output id string = resourceId('Microsoft.Storage/storageAccounts', 'contoso')
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private void Check(RuleContext context, in CallSite site)
    {
        if (
            site.Function?.Name
                is "resourceId"
                    or "subscriptionResourceId"
                    or "tenantResourceId"
                    or "managementGroupResourceId"
                    or "extensionResourceId"
            && ReferencedType.In(site.Call) is { Text: var type } written
            && (IsAsked(site) ? type : RootOf(type)) is var asked
            && _meant.Of(asked) is { } meant
            && NearestName.Distance(asked, meant) <= MostEdits
        )
        {
            var near = meant + type[asked.Length..];
            context.Report(
                Descriptor.At(new(context.Template.Source, written.Span), type, near) with
                {
                    Repair = new Repair.ReplaceExpression(written.Span, $"'{near}'"),
                }
            );
        }
    }

    // Parts of a resource have ids too, such as the pools of a load balancer, and are no types of their own. Nobody can ask for one.
    private static bool IsAsked(in CallSite site) =>
        site.Around.Parent is { } parent
        && (parent.Calls("reference") || parent.Calls("listKeys") || parent.Calls("listSecrets"));

    private static string RootOf(string type)
    {
        var first = type.IndexOf('/', StringComparison.Ordinal);
        var second = type.IndexOf('/', first + 1);
        return second < 0 ? type : type[..second];
    }
}
