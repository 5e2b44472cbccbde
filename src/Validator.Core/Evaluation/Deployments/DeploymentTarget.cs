using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation.Deployments;

/// <summary>Where a deployment goes: texts, of which parts may not be known.</summary>
public sealed record DeploymentTarget
{
    public required DeploymentScopes Scope { get; init; }

    public required ImmutableArray<TextPart> Subscription { get; init; }

    public required ImmutableArray<TextPart> ResourceGroup { get; init; }

    public required ImmutableArray<TextPart> ManagementGroup { get; init; }

    /// <summary>Where a template at the top of a file goes.</summary>
    public static DeploymentTarget Of(Template template, Scope scope)
    {
        var context = scope.Context;
        return new()
        {
            Scope = template.Scope,
            Subscription = Known(context.SubscriptionId, "subscription().subscriptionId", scope),
            ResourceGroup = Known(context.ResourceGroup, "resourceGroup().name", scope),
            ManagementGroup = Known(context.ManagementGroupId, "managementGroup().name", scope),
        };
    }

    /// <summary>Where a nested deployment goes that is declared in a template which goes to this target.</summary>
    public DeploymentTarget Of(ResourceDeclaration deployment, Scope scope)
    {
        var target = this with { Scope = deployment.Template?.Scope ?? DeploymentScopes.None };
        if (deployment.Scope is { } written)
        {
            return target.OfScope(Texts.Of(scope.Evaluate(written)));
        }

        if (deployment.Body.Find("subscriptionId") is { Value: var subscription })
        {
            target = target with { Subscription = Texts.Of(scope.Evaluate(subscription)) };
        }

        return deployment.Body.Find("resourceGroup") is { Value: var group }
            ? target with
            {
                ResourceGroup = Texts.Of(scope.Evaluate(group)),
            }
            : target;
    }

    /// <summary>What functions tell inside a nested deployment that goes here.</summary>
    public DeploymentContext Context(ResourceDeclaration deployment, Scope scope) =>
        scope.Context with
        {
            SubscriptionId = Texts.Known(Subscription),
            ResourceGroup = Scope == DeploymentScopes.ResourceGroup ? Texts.Known(ResourceGroup) : null,
            ManagementGroupId = Texts.Known(ManagementGroup),
            DeploymentName = deployment.Body.Find("name") is { Value: var name } ? scope.Evaluate(name).Text : null,
        };

    // "/", a management group, a subscription or a resource group, by its id
    // (https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-to-tenant#deployment-scope-and-commands).
    private DeploymentTarget OfScope(ImmutableArray<TextPart> id)
    {
        var segments = Texts.Segments(id);
        var words = segments.Select(segment => Texts.Known(segment)?.ToUpperInvariant()).ToList();
        return words switch
        {
            ["", ""] => this with { Scope = DeploymentScopes.Tenant },
            [.., "MICROSOFT.MANAGEMENT", "MANAGEMENTGROUPS", _] => this with
            {
                Scope = DeploymentScopes.ManagementGroup,
                ManagementGroup = segments[^1],
            },
            ["", "SUBSCRIPTIONS", _] => this with { Scope = DeploymentScopes.Subscription, Subscription = segments[2] },
            ["", "SUBSCRIPTIONS", _, "RESOURCEGROUPS", _] => this with
            {
                Scope = DeploymentScopes.ResourceGroup,
                Subscription = segments[2],
                ResourceGroup = segments[4],
            },
            _ => this,
        };
    }

    // A hole needs an expression to be recognised by; these stand in no file.
    private static ImmutableArray<TextPart> Known(string? text, string expression, Scope scope) =>
        text is null ? [TextPart.Of(Unwritten(expression, scope))] : [TextPart.Of(text)];

    private static Value Unwritten(string expression, Scope scope)
    {
        var (function, member) = (
            expression[..expression.IndexOf('(', StringComparison.Ordinal)],
            expression[(expression.IndexOf('.', StringComparison.Ordinal) + 1)..]
        );
        TextSpan nowhere = default;
        FunctionCall call = new(nowhere, new(function, nowhere), []);
        PropertyAccess access = new(nowhere, call, new(member, nowhere));
        return new(new UnevaluatedExpression(nowhere, ValueKinds.String, access, scope), scope, null);
    }
}
