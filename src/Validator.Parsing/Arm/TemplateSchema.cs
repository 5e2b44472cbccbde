using Validator.Model;

namespace Validator.Parsing.Arm;

/// <summary>
/// What the <c>$schema</c> of a file says about it
/// (https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#template-format).
/// </summary>
internal static class TemplateSchema
{
    private const string Template = "deploymentTemplate.json";
    private const string Parameters = "deploymentParameters.json";

    /// <summary>A template, a parameter file, or something else, such as a user interface definition.</summary>
    public static DocumentKind KindOf(string uri)
    {
        var file = FileOf(uri);
        return file.EndsWith(Template, StringComparison.OrdinalIgnoreCase) ? DocumentKind.Template
            : file.EndsWith(Parameters, StringComparison.OrdinalIgnoreCase) ? DocumentKind.ParameterFile
            : DocumentKind.Other;
    }

    public static DeploymentScopes ScopeOf(string uri)
    {
        var file = FileOf(uri);
        return Is(file, "deploymentTemplate.json") ? DeploymentScopes.ResourceGroup
            : Is(file, "subscriptionDeploymentTemplate.json") ? DeploymentScopes.Subscription
            : Is(file, "managementGroupDeploymentTemplate.json") ? DeploymentScopes.ManagementGroup
            : Is(file, "tenantDeploymentTemplate.json") ? DeploymentScopes.Tenant
            : DeploymentScopes.None;
    }

    private static ReadOnlySpan<char> FileOf(string uri)
    {
        var path = uri.AsSpan().Trim();
        if (path.IndexOfAny('#', '?') is var end and >= 0)
        {
            path = path[..end];
        }

        return path[(path.LastIndexOf('/') + 1)..];
    }

    private static bool Is(ReadOnlySpan<char> file, string name) =>
        file.Equals(name, StringComparison.OrdinalIgnoreCase);
}
