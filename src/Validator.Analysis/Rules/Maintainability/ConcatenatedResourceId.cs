using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5014: ids are made by the functions for them.</summary>
public sealed class ConcatenatedResourceId : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5014",
        Name = "concatenated-resource-id",
        Title = "A resource id that is put together as text",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages =
        [
            new(
                "default",
                "The text of a resource id is put together here. Use 'resourceId' or a function like it, which knows where ids differ."
            ),
        ],
        Peers = [new("bicep", "use-resource-id-functions"), new("arm-ttk", "IDs-Should-Be-Derived-From-ResourceIDs")],
        Docs = """
            `resourceId`, `subscriptionResourceId`, `tenantResourceId` and `extensionResourceId` know what an id looks like at each
            scope and check how many names belong to a type. An id that is put together from texts is wrong as soon as one slash is.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "id": { "type": "string", "value": "[concat(resourceGroup().id, '/providers/Microsoft.Web/sites/shop')]" } }
            }
            ```

            ```bicep
            output id string = '${resourceGroup().id}/providers/Microsoft.Web/sites/shop'
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "id": { "type": "string", "value": "[resourceId('Microsoft.Web/sites', 'shop')]" } }
            }
            ```

            ```bicep
            output id string = resourceId('Microsoft.Web/sites', 'shop')
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (site.Function?.Name is "concat" or "format" && MakesId(site.Call) && IsWritten(context, site.Call))
        {
            context.Report(Descriptor.At(new(context.Template.Source, site.Call.Span)));
        }
    }

    // Bicep makes an id of resourceGroup('name') where it stands for a scope.
    private static bool IsWritten(RuleContext context, FunctionCall call) =>
        context.Template.Source.Slice(call.Span) is var text
        && (
            text.StartsWith('\'')
            || text.StartsWith(call.Name.Text, StringComparison.OrdinalIgnoreCase)
            || !context.Template.HasCompiler
        );

    // An address that holds an id is none.
    private static bool MakesId(FunctionCall call)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i] is StringLiteral { Text: var text })
            {
                if (i == 0 && text.Contains("://", StringComparison.Ordinal))
                {
                    return false;
                }

                if (
                    text.Contains("/providers/Microsoft.", StringComparison.OrdinalIgnoreCase)
                    || (i == 0 && text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase))
                )
                {
                    return true;
                }
            }
        }

        return false;
    }
}
