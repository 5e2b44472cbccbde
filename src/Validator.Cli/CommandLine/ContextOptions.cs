using System.CommandLine;
using Validator.Evaluation;

namespace Validator.Cli.CommandLine;

/// <summary>The options that say where a template is deployed.</summary>
internal sealed class ContextOptions
{
    private readonly Option<string?> _subscriptionId = new("--subscription-id");
    private readonly Option<string?> _resourceGroup = new("--resource-group");
    private readonly Option<string?> _location = new("--location");
    private readonly Option<string?> _tenantId = new("--tenant-id");
    private readonly Option<string?> _managementGroupId = new("--management-group-id");
    private readonly Option<string?> _deploymentName = new("--deployment-name");

    public void AddTo(Command command)
    {
        command.Add(_subscriptionId);
        command.Add(_resourceGroup);
        command.Add(_location);
        command.Add(_tenantId);
        command.Add(_managementGroupId);
        command.Add(_deploymentName);
    }

    public DeploymentContext Read(ParseResult parsed) =>
        new()
        {
            SubscriptionId = parsed.GetValue(_subscriptionId),
            ResourceGroup = parsed.GetValue(_resourceGroup),
            Location = parsed.GetValue(_location),
            TenantId = parsed.GetValue(_tenantId),
            ManagementGroupId = parsed.GetValue(_managementGroupId),
            DeploymentName = parsed.GetValue(_deploymentName),
        };
}
