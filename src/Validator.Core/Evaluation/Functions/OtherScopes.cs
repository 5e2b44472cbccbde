using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>
/// What <c>resourceGroup('x')</c>, <c>subscription('x')</c> and <c>managementGroup('x')</c> tell of a scope that is not
/// the one of the deployment: its id and name, and nothing else.
/// </summary>
internal static class OtherScopes
{
    private const string ManagementGroups = "/providers/Microsoft.Management/managementGroups";

    public static Value Of(Call call)
    {
        var name = Texts.Of(call[call.Count - 1]);
        ContextObject scope = new(call, call.Unevaluated);
        switch (call.Function.Name)
        {
            case "subscription" when IsNoGuid(call[0]):
            case "resourceGroup" when call.Count == 2 && IsNoGuid(call[0]):
                return call.FailAt(0, "the id of a subscription is a GUID");
            case "resourceGroup"
                when call.Count == 1
                    && call.Scope.Template.Scope is DeploymentScopes.Tenant or DeploymentScopes.ManagementGroup:
                return call.Fail("a template that is not deployed to a subscription must name one");
            case "subscription":
                scope.Add("id", [TextPart.Of("/subscriptions/"), .. name]);
                scope.Add("subscriptionId", name);
                break;
            case "managementGroup":
                scope.Add("id", [TextPart.Of(ManagementGroups + "/"), .. name]);
                scope.Add("name", name);
                scope.Add("type", ManagementGroups);
                break;
            default:
                var subscription = call.Count == 2 ? Texts.Of(call[0]) : [call.Scope.Values.Texts.Subscription];
                ImmutableArray<TextPart> id =
                [
                    TextPart.Of("/subscriptions/"),
                    .. subscription,
                    TextPart.Of("/resourceGroups/"),
                    .. name,
                ];
                scope.Add("id", id);
                scope.Add("name", name);
                scope.Add("type", "Microsoft.Resources/resourceGroups");
                break;
        }

        return scope.ToValue(isOpen: false);
    }

    private static bool IsNoGuid(Value subscription) => subscription.Text is { } text && !Guid.TryParse(text, out _);
}
