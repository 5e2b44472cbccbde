using Validator.Model;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Where a file deploys to: <c>targetScope</c>, and a resource group where it says nothing.</summary>
internal static class TargetScope
{
    public static readonly string[] Names = ["resourceGroup", "subscription", "managementGroup", "tenant"];

    // For everybody who asks for a feature that is not for everybody yet.
    private static readonly string[] Experimental = ["desiredStateConfiguration", "local", "orchestrator"];

    public static bool IsName(string text) => Names.Contains(text) || Experimental.Contains(text);

    public static DeploymentScopes Of(ProgramSyntax root, SourceText source)
    {
        foreach (var statement in root.Statements)
        {
            if (statement is TargetScopeSyntax target)
            {
                return target.Value is StringLiteralSyntax literal
                    ? Of(literal.GetValue(source))
                    : DeploymentScopes.None;
            }
        }

        return DeploymentScopes.ResourceGroup;
    }

    private static DeploymentScopes Of(string name) =>
        name switch
        {
            "resourceGroup" => DeploymentScopes.ResourceGroup,
            "subscription" => DeploymentScopes.Subscription,
            "managementGroup" => DeploymentScopes.ManagementGroup,
            "tenant" => DeploymentScopes.Tenant,
            _ => DeploymentScopes.None,
        };
}
