using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that give the ids of resources: texts with holes for what is not known of the deployment.</summary>
internal static class ResourceIdFunctions
{
    private const string Resources =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        OfName("resourceId", 2, "#resourceid", ResourceId),
        OfName("subscriptionResourceId", 2, "#subscriptionresourceid", SubscriptionResourceId),
        OfName("tenantResourceId", 2, "#tenantresourceid", TenantResourceId),
        OfName("managementGroupResourceId", 2, "#managementgroupresourceid", ManagementGroupResourceId),
        OfName("extensionResourceId", 3, "#extensionresourceid", ExtensionResourceId),
    ];

    private static FunctionDefinition OfName(string name, int least, string anchor, Func<Call, Value> evaluate) =>
        new(name, [ValueKinds.String], ValueKinds.String)
        {
            Least = least,
            Most = null,
            Evaluate = evaluate,
            TakesUnknown = true,
            Source = Resources + anchor,
        };

    // What may come before the type depends on where the template goes: a group alone, or a subscription alone, or both.
    private static Value ResourceId(Call call)
    {
        if (IdArguments.Of(call, 0, 2) is not { } id)
        {
            return call.Unknown();
        }

        switch (id.Before, call.Scope.Template.Scope)
        {
            case (2, _):
                return Refuses(call, 0) ?? call.Of(id.Below(Group(Texts.Of(call[0]), Texts.Of(call[1]))));
            case (1, DeploymentScopes.ResourceGroup):
                return call.Of(id.Below(Group(Subscription(call), Texts.Of(call[0]))));
            case (0, DeploymentScopes.ResourceGroup):
                return call.Of(id.Below(Group(Subscription(call), [call.Scope.Values.Texts.ResourceGroup])));
            case (_, DeploymentScopes.None or > DeploymentScopes.ResourceGroup):
                return call.Unknown();
            case (1, _):
                return Refuses(call, 0) ?? call.Of(BelowSubscription(id, Texts.Of(call[0])));
            case (0, DeploymentScopes.Subscription):
                return call.Of(BelowSubscription(id, Subscription(call)));
            case (0, DeploymentScopes.Tenant or DeploymentScopes.ManagementGroup):
                return call.Of(id.Below([]));
            default:
                return call.Unknown();
        }
    }

    private static Value SubscriptionResourceId(Call call)
    {
        if (IdArguments.Of(call, 0, 1) is not { } id)
        {
            return call.Unknown();
        }

        if (id.Before == 1)
        {
            return Refuses(call, 0) ?? call.Of(BelowSubscription(id, Texts.Of(call[0])));
        }

        return call.Scope.Template.Scope is DeploymentScopes.Tenant or DeploymentScopes.ManagementGroup
            ? call.Fail("a template that is not deployed to a subscription must name one")
            : call.Of(BelowSubscription(id, Subscription(call)));
    }

    private static Value TenantResourceId(Call call) =>
        IdArguments.Of(call, 0, 0) is { } id ? call.Of(id.Below([])) : call.Unknown();

    private static Value ManagementGroupResourceId(Call call) =>
        IdArguments.Of(call, 0, 1) switch
        {
            null => call.Unknown(),
            { Before: 1 } id => call.Of(BelowManagementGroup(id, Texts.Of(call[0]))),
            { } id when call.Scope.Template.Scope is DeploymentScopes.ManagementGroup => call.Of(
                BelowManagementGroup(id, [call.Scope.Values.Texts.ManagementGroup])
            ),
            _ when call.Scope.Template.Scope is DeploymentScopes.None => call.Unknown(),
            _ => call.Fail("a template that is not deployed to a management group must name one"),
        };

    private static ImmutableArray<TextPart> BelowManagementGroup(IdArguments id, ImmutableArray<TextPart> group) =>
        id.Below([TextPart.Of("/providers/Microsoft.Management/managementGroups/"), .. group]);

    private static Value ExtensionResourceId(Call call)
    {
        var parent = call[0].Text is { } text ? Trimmed(text) : Texts.Of(call[0]);
        return parent.IsEmpty ? call.FailAt(0, "it is no id of a resource")
            : IdArguments.Of(call, 1, 1) is { } id ? call.Of(id.Below(Trimmed(parent)))
            : call.Unknown();
    }

    // One slash before each segment, and none behind; an id has at least two segments.
    private static ImmutableArray<TextPart> Trimmed(string id)
    {
        var segments = id.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments.Length < 2 ? [] : [TextPart.Of("/" + string.Join('/', segments))];
    }

    private static ImmutableArray<TextPart> Trimmed(ImmutableArray<TextPart> id)
    {
        if (id[0].Literal is { } first)
        {
            id = id.SetItem(0, TextPart.Of("/" + first.TrimStart('/')));
        }

        return id[^1].Literal is { } last ? id.SetItem(id.Length - 1, TextPart.Of(last.TrimEnd('/'))) : id;
    }

    private static ImmutableArray<TextPart> Subscription(Call call) => [call.Scope.Values.Texts.Subscription];

    private static ImmutableArray<TextPart> Group(
        ImmutableArray<TextPart> subscription,
        ImmutableArray<TextPart> group
    ) => [TextPart.Of("/subscriptions/"), .. subscription, TextPart.Of("/resourceGroups/"), .. group];

    private static ImmutableArray<TextPart> BelowSubscription(IdArguments id, ImmutableArray<TextPart> subscription) =>
        id.IsResourceGroup
            ? [TextPart.Of("/subscriptions/"), .. subscription, TextPart.Of("/resourceGroups/"), .. id.Names[0]]
            : id.Below([TextPart.Of("/subscriptions/"), .. subscription]);

    private static Value? Refuses(Call call, int subscription) =>
        call[subscription].Text is { } text && !Guid.TryParse(text, out _)
            ? call.FailAt(subscription, "the id of a subscription is a GUID")
            : null;
}
