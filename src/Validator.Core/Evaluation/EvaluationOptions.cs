namespace Validator.Evaluation;

/// <summary>What an evaluation may assume.</summary>
public sealed record EvaluationOptions
{
    public static EvaluationOptions Default { get; } = new();

    /// <summary>Where the template is deployed; each part unknown unless given.</summary>
    public DeploymentContext Context { get; init; } = DeploymentContext.Unknown;

    /// <summary>
    /// Whether an empty default (<c>''</c>, <c>[]</c>, <c>{}</c>, <c>null</c>) counts as a value. For checks it does not:
    /// it stands for a value that is still to come more often than for itself.
    /// </summary>
    public bool EmptyDefaultsCount { get; init; }
}

/// <summary>The deployment that functions such as <c>resourceGroup()</c> tell about; null is unknown.</summary>
public sealed record DeploymentContext
{
    public static DeploymentContext Unknown { get; } = new();

    public string? SubscriptionId { get; init; }

    public string? ResourceGroup { get; init; }

    public string? Location { get; init; }

    public string? TenantId { get; init; }

    public string? ManagementGroupId { get; init; }

    public string? DeploymentName { get; init; }

    /// <summary>This, completed by what another one knows.</summary>
    public DeploymentContext Or(DeploymentContext other) =>
        new()
        {
            SubscriptionId = SubscriptionId ?? other.SubscriptionId,
            ResourceGroup = ResourceGroup ?? other.ResourceGroup,
            Location = Location ?? other.Location,
            TenantId = TenantId ?? other.TenantId,
            ManagementGroupId = ManagementGroupId ?? other.ManagementGroupId,
            DeploymentName = DeploymentName ?? other.DeploymentName,
        };
}
