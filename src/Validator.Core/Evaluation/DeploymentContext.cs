namespace Validator.Evaluation;

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
