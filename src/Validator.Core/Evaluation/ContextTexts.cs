using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>What is known of where a template is deployed, as parts of texts: a hole where it is not.</summary>
internal static class ContextTexts
{
    public static TextPart Subscription(DeploymentContext context, Scope scope) =>
        Of(context.SubscriptionId, "subscription", "subscriptionId", scope);

    public static TextPart ResourceGroup(DeploymentContext context, Scope scope) =>
        Of(context.ResourceGroup, "resourceGroup", "name", scope);

    public static TextPart ManagementGroup(DeploymentContext context, Scope scope) =>
        Of(context.ManagementGroupId, "managementGroup", "name", scope);

    public static TextPart Tenant(DeploymentContext context, Scope scope) =>
        Of(context.TenantId, "tenant", "tenantId", scope);

    // A hole needs an expression to be recognised by; these stand in no file.
    private static TextPart Of(string? known, string function, string member, Scope scope)
    {
        if (known is not null)
        {
            return TextPart.Of(known);
        }

        TextSpan nowhere = default;
        FunctionCall call = new(nowhere, new(function, nowhere), []);
        UnevaluatedExpression whole = new(nowhere, ValueKinds.Object, call, scope);
        PropertyAccess access = new(nowhere, whole, new(member, nowhere));
        return TextPart.Of(
            new Value(new UnevaluatedExpression(nowhere, ValueKinds.String, access, scope), scope, null)
        );
    }
}
