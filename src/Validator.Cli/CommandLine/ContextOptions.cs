using System.CommandLine;
using Validator.Evaluation;

namespace Validator.Cli.CommandLine;

/// <summary>The options that tell about the deployment, of every command that evaluates.</summary>
internal sealed class ContextOptions
{
    private readonly Option<string?> _subscription = new("--subscription-id");
    private readonly Option<string?> _resourceGroup = new("--resource-group");
    private readonly Option<string?> _location = new("--location");
    private readonly Option<string?> _tenant = new("--tenant-id");
    private readonly Option<string?> _managementGroup = new("--management-group-id");
    private readonly Option<string?> _name = new("--deployment-name");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_subscription, _resourceGroup, _location, _tenant, _managementGroup, _name])
        {
            command.Add(option);
        }
    }

    /// <summary>What was said on the command line; the rest is as it was.</summary>
    public DeploymentContext Read(ParseResult parsed, DeploymentContext otherwise) =>
        new()
        {
            SubscriptionId = parsed.GetValue(_subscription) ?? otherwise.SubscriptionId,
            ResourceGroup = parsed.GetValue(_resourceGroup) ?? otherwise.ResourceGroup,
            Location = parsed.GetValue(_location) ?? otherwise.Location,
            TenantId = parsed.GetValue(_tenant) ?? otherwise.TenantId,
            ManagementGroupId = parsed.GetValue(_managementGroup) ?? otherwise.ManagementGroupId,
            DeploymentName = parsed.GetValue(_name) ?? otherwise.DeploymentName,
        };
}
