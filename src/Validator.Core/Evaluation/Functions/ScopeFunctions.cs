using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that tell about the deployment: objects whose members are known as far as the context is.</summary>
internal static class ScopeFunctions
{
    private const string Scopes =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope";

    private const string Deployments =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        // With arguments they tell of another scope, from every scope: that is what Bicep compiles its own functions to.
        OfScope("resourceGroup", 2, ResourceGroup, DeploymentScopes.ResourceGroup),
        OfScope("subscription", 1, Subscription, DeploymentScopes.ResourceGroup | DeploymentScopes.Subscription),
        OfScope("managementGroup", 1, ManagementGroup, DeploymentScopes.ManagementGroup),
        OfScope("tenant", 0, Tenant, DeploymentScopes.None),
        new("deployment", [], ValueKinds.Object)
        {
            Evaluate = Deployment,
            MakesMembers = true,
            Source = Deployments + "#deployment",
        },
        new("deployer", [], ValueKinds.Object) { Evaluate = Deployer, Source = Deployments + "#deployer" },
        new("environment", [], ValueKinds.Object)
        {
            Evaluate = EnvironmentMembers.Of,
            Source = Deployments + "#environment",
        },
    ];

    private static FunctionDefinition OfScope(
        string name,
        int most,
        Func<Call, Value> evaluate,
        DeploymentScopes scopes
    ) =>
        new(name, [ValueKinds.String], ValueKinds.Object)
        {
            Least = 0,
            Most = most,
            Evaluate = call => call.Count == 0 ? evaluate(call) : OtherScopes.Of(call),
            TakesUnknown = true,
            MakesMembers = true,
            Scopes = scopes,
            Source = $"{Scopes}#{name.ToLowerInvariant()}",
        };

    // These are all the members that it has.
    private static Value ResourceGroup(Call call)
    {
        var context = call.Scope.Context;
        ContextObject group = new(call, call.Unevaluated);
        group.Add(
            "id",
            [
                TextPart.Of("/subscriptions/"),
                call.Scope.Values.Texts.Subscription,
                TextPart.Of("/resourceGroups/"),
                call.Scope.Values.Texts.ResourceGroup,
            ]
        );
        group.Add("name", context.ResourceGroup);
        group.Add("type", "Microsoft.Resources/resourceGroups");
        group.Add("location", context.Location);
        group.Add("tags", ValueKinds.Object);
        group.Add("managedBy", ValueKinds.String | ValueKinds.Null);
        group.Add("properties", ValueKinds.Object);
        return group.ToValue(isOpen: false);
    }

    private static Value Subscription(Call call)
    {
        var context = call.Scope.Context;
        ContextObject subscription = new(call, call.Unevaluated);
        subscription.Add("id", [TextPart.Of("/subscriptions/"), call.Scope.Values.Texts.Subscription]);
        subscription.Add("subscriptionId", context.SubscriptionId);
        subscription.Add("tenantId", call.Scope.Values.Texts.Tenant);
        subscription.Add("displayName", ValueKinds.String);
        return subscription.ToValue();
    }

    private static Value ManagementGroup(Call call)
    {
        var context = call.Scope.Context;
        ContextObject group = new(call, call.Unevaluated);
        group.Add(
            "id",
            [TextPart.Of("/providers/Microsoft.Management/managementGroups/"), call.Scope.Values.Texts.ManagementGroup]
        );
        group.Add("name", context.ManagementGroupId);
        group.Add("type", context.ManagementGroupId is null ? null : "Microsoft.Management/managementGroups");
        group.Add("properties", ValueKinds.Object);
        return group.ToValue();
    }

    private static Value Tenant(Call call)
    {
        var context = call.Scope.Context;
        ContextObject tenant = new(call, call.Unevaluated);
        tenant.Add("countryCode", ValueKinds.String);
        tenant.Add("displayName", ValueKinds.String);
        tenant.Add("id", [TextPart.Of("/tenants/"), call.Scope.Values.Texts.Tenant]);
        tenant.Add("tenantId", context.TenantId);
        return tenant.ToValue();
    }

    private static Value Deployment(Call call)
    {
        var context = call.Scope.Context;
        ContextObject deployment = new(call, call.Unevaluated);
        deployment.Add("name", context.DeploymentName);
        deployment.Add("properties", ValueKinds.Object);
        if (call.Scope.Template.Scope is not (DeploymentScopes.ResourceGroup or DeploymentScopes.None))
        {
            deployment.Add("location", context.Location);
        }

        // Elsewhere it has a location too.
        return deployment.ToValue(isDocumented: call.Scope.Template.Scope != DeploymentScopes.None);
    }

    private static Value Deployer(Call call)
    {
        ContextObject deployer = new(call, call.Unevaluated);
        deployer.Add("objectId", ValueKinds.String);
        deployer.Add("tenantId", ValueKinds.String);
        deployer.Add("userPrincipalName", ValueKinds.String);
        return deployer.ToValue();
    }
}
