namespace Validator.Model;

/// <summary>The scopes that a template deploys to, as a set; none when it cannot be known.</summary>
[Flags]
public enum DeploymentScopes
{
    None = 0,
    Tenant = 1,
    ManagementGroup = 2,
    Subscription = 4,
    ResourceGroup = 8,

    /// <summary>The resource extends another one.</summary>
    Extension = 16,
}
