using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>Where a deployment goes: texts, of which parts may not be known.</summary>
public sealed record DeploymentTarget
{
    private const string GroupType = "Microsoft.Resources/resourceGroups";

    public required DeploymentScopes Scope { get; init; }

    public required ImmutableArray<TextPart> Subscription { get; init; }

    public required ImmutableArray<TextPart> ResourceGroup { get; init; }

    public required ImmutableArray<TextPart> ManagementGroup { get; init; }

    /// <summary>Where a template at the top of a file goes.</summary>
    public static DeploymentTarget Of(Template template, Scope scope)
    {
        return new()
        {
            Scope = template.Scope,
            Subscription = [scope.Values.Texts.Subscription],
            ResourceGroup = [scope.Values.Texts.ResourceGroup],
            ManagementGroup = [scope.Values.Texts.ManagementGroup],
        };
    }

    /// <summary>Where a nested deployment goes that is declared in a template which goes to this target.</summary>
    public DeploymentTarget Of(ResourceDeclaration deployment, Scope scope)
    {
        var target = this with
        {
            Scope = deployment.Template?.Scope ?? deployment.Link?.Scope ?? DeploymentScopes.None,
        };
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
            Location = IsElsewhere(deployment) ? LocationOfGroup(scope) : scope.Context.Location,
            SubscriptionId = Texts.Known(Subscription),
            ResourceGroup = Scope == DeploymentScopes.ResourceGroup ? Texts.Known(ResourceGroup) : null,
            ManagementGroupId = Texts.Known(ManagementGroup),
            DeploymentName = deployment.Body.Find("name") is { Value: var name } ? scope.Evaluate(name).Text : null,
        };

    // That of the resource group which the template around makes.
    private string? LocationOfGroup(Scope scope)
    {
        if (Scope != DeploymentScopes.ResourceGroup || Texts.Known(ResourceGroup) is not { } group)
        {
            return null;
        }

        foreach (var resource in scope.Template.Resources)
        {
            if (resource.IsExisting || !GroupType.Equals(resource.FullType, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var instance in scope.Root.Instances(resource, isDeployed: true))
            {
                if (group.Equals(TextOf(resource, "name", instance), StringComparison.OrdinalIgnoreCase))
                {
                    return TextOf(resource, "location", instance);
                }
            }
        }

        return null;
    }

    private static string? TextOf(ResourceDeclaration resource, string property, Scope scope) =>
        resource.Body.Find(property) is { Value: var value } ? scope.Evaluate(value).Text : null;

    // Another resource group may be in another place.
    private static bool IsElsewhere(ResourceDeclaration deployment) =>
        deployment.Scope is not null
        || deployment.Body.Find("resourceGroup") is not null
        || deployment.Body.Find("subscriptionId") is not null;

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
}
