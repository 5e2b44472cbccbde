using System.Collections.Frozen;
using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5013: an id says no more than it has to.</summary>
public sealed class ResourceIdArgument : Rule
{
    private static readonly MessageFormat Redundant = new("default", "'resourceId' takes '{0}' anyway. Leave it out.");

    private static readonly MessageFormat Composed = new(
        "composed",
        "The type is put together from parts, so that it is neither found nor checked. Write it as one text."
    );

    private static readonly FrozenSet<string> Takers = FrozenSet.ToFrozenSet([
        "resourceId",
        "subscriptionResourceId",
        "tenantResourceId",
    ]);

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5013",
        Name = "resource-id-argument",
        Title = "An argument that an id needs not",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [Redundant, Composed],
        Peers = [new("arm-ttk", "ResourceIds-should-not-contain")],
        Docs = """
            `resourceId` puts in the subscription and the resource group of the deployment itself. Giving it those again says
            nothing, and hides which ids do lead elsewhere. A type that is put together from parts cannot be searched for and is not
            checked.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "id": { "type": "string", "value": "[resourceId(resourceGroup().name, 'Microsoft.Web/sites', 'shop')]" } }
            }
            ```

            ```bicep
            output id string = resourceId(resourceGroup().name, 'Microsoft.Web/sites', 'shop')
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
        if (site.Function?.Name is not { } function || !Takers.Contains(function))
        {
            return;
        }

        var arguments = site.Call.Arguments;
        var type = TypeIn(arguments);
        for (var i = 0; i < arguments.Length && i < 3; i++)
        {
            var place = new Place(context.Template.Source, arguments[i].Span);
            if (
                i < type
                && function == "resourceId"
                && context.Scope.Template.Scope == DeploymentScopes.ResourceGroup
                && IsOwn(arguments[i], i, type)
            )
            {
                var shown = context.Template.Source.Slice(arguments[i].Span).ToString();
                TextSpan removed = TextSpan.FromBounds(arguments[i].Span.Start, arguments[i + 1].Span.Start);
                context.Report(
                    Descriptor.At(Redundant, place, shown) with
                    {
                        Repair = type == 1 ? new Repair.ReplaceExpression(removed, "") { IsCertain = true } : null,
                    }
                );
            }
            else if (
                type < 0
                && arguments[i] is FunctionCall { Function.Name: "concat" or "format" } made
                && IsType(made)
            )
            {
                context.Report(Descriptor.At(Composed, place));
            }
        }
    }

    // The first that is a type: what is before it are a subscription and a group.
    private static int TypeIn(ImmutableArray<Expression> arguments)
    {
        for (var i = 0; i < arguments.Length && i < 3; i++)
        {
            if (arguments[i] is StringLiteral { Text: var text } && text.Contains('/', StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // The group goes without saying where the subscription does; the subscription always.
    private static bool IsOwn(Expression argument, int index, int type) =>
        argument is PropertyAccess { Target: FunctionCall { Arguments: [] } call, Name.Text: var member }
        && (call.Function?.Name, member) switch
        {
            ("resourceGroup", "name") => index == type - 1 && type == 1,
            ("subscription", "subscriptionId") => index == 0,
            _ => false,
        };

    private static bool IsType(FunctionCall made) =>
        made.Arguments is [StringLiteral { Text: var text }, ..]
        && text.StartsWith("Microsoft.", StringComparison.OrdinalIgnoreCase);
}
