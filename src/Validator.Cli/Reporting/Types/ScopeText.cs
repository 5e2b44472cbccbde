using Validator.Model;
using Validator.Schemas.Types;

namespace Validator.Cli.Reporting.Types;

/// <summary>How scopes are shown in lists.</summary>
internal static class ScopeText
{
    public static string Of(ResourceType resource) =>
        resource.WritableScopes switch
        {
            null => "unknown scope",
            DeploymentScopes.None => resource.ReadableScopes is { } readable and not DeploymentScopes.None
                ? $"nowhere; it can be read at: {List(readable)}"
                : "nowhere",
            { } scopes => List(scopes),
        };

    private static string List(DeploymentScopes scopes) =>
        string.Join(
            ", ",
            Enum.GetValues<DeploymentScopes>().Where(one => one != 0 && scopes.HasFlag(one)).Select(Name)
        );

    private static string Name(DeploymentScopes scope) =>
        scope switch
        {
            DeploymentScopes.Tenant => "tenant",
            DeploymentScopes.ManagementGroup => "management group",
            DeploymentScopes.Subscription => "subscription",
            DeploymentScopes.ResourceGroup => "resource group",
            _ => "extension of another resource",
        };
}
