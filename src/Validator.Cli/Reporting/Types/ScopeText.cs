using Validator.Model;

namespace Validator.Cli.Reporting.Types;

/// <summary>How scopes are shown in lists.</summary>
internal static class ScopeText
{
    public static string Of(DeploymentScopes scopes) =>
        scopes == DeploymentScopes.None
            ? "unknown scope"
            : string.Join(
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
