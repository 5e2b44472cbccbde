using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Schemas.Loading;

/// <summary>The scopes as <c>writableScopes</c> spells them.</summary>
internal static class ScopeNames
{
    public static ImmutableArray<(string Name, DeploymentScopes Scope)> All { get; } =
    [
        ("tenant", DeploymentScopes.Tenant),
        ("managementGroup", DeploymentScopes.ManagementGroup),
        ("subscription", DeploymentScopes.Subscription),
        ("resourceGroup", DeploymentScopes.ResourceGroup),
        ("extension", DeploymentScopes.Extension),
    ];
}
