using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>What is known of where a template is deployed, as parts of texts: a hole where it is not.</summary>
/// <param name="root">The scope of the template as a whole.</param>
internal sealed class ContextTexts(DeploymentContext context, Scope root)
{
    private TextPart? _subscription;
    private TextPart? _resourceGroup;

    public TextPart Subscription => _subscription ??= Of(context.SubscriptionId, "subscription", "subscriptionId");

    public TextPart ResourceGroup => _resourceGroup ??= Of(context.ResourceGroup, "resourceGroup", "name");

    public TextPart ManagementGroup => Of(context.ManagementGroupId, "managementGroup", "name");

    public TextPart Tenant => Of(context.TenantId, "tenant", "tenantId");

    // A hole needs an expression to be recognised by; these stand in no file.
    private TextPart Of(string? known, string function, string member)
    {
        if (known is not null)
        {
            return TextPart.Of(known);
        }

        TextSpan nowhere = default;
        FunctionCall call = new(nowhere, new(function, nowhere), []);
        UnevaluatedExpression whole = new(nowhere, ValueKinds.Object, call, root);
        PropertyAccess access = new(nowhere, whole, new(member, nowhere));
        return TextPart.Of(new Value(new UnevaluatedExpression(nowhere, ValueKinds.String, access, root), root, null));
    }
}
