using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5045: deployment scripts run in an image that is maintained.</summary>
public sealed class OutdatedPowerShell : Rule
{
    private static readonly NumberOption Minimum = new(
        "minimum-version",
        11,
        "The lowest major version of Azure PowerShell that a deployment script may ask for."
    );

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5045",
        Name = "outdated-powershell",
        Title = "A deployment script with an old version of Azure PowerShell",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages =
        [
            new(
                "default",
                "Azure PowerShell '{0}' runs in an image that nobody maintains. Use version '{1}' or later."
            ),
        ],
        Peers = [new("bicep", "use-recent-az-powershell-version")],
        Options = [Minimum],
        Docs = """
            The version chooses the container image in which a script runs. Those before 11.0 are made of Ubuntu 20.04, whose support has
            ended ([the rule of Bicep](https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter)).

            ## Fails

            ```bicep
            resource script 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
              name: 'script'
              location: resourceGroup().location
              kind: 'AzurePowerShell'
              properties: {
                azPowerShellVersion: '8.3'
                retentionInterval: 'P1D'
                scriptContent: 'Get-AzContext'
              }
            }
            ```

            ## Passes

            ```bicep
            resource script 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
              name: 'script'
              location: resourceGroup().location
              kind: 'AzurePowerShell'
              properties: {
                azPowerShellVersion: '12.3'
                retentionInterval: 'P1D'
                scriptContent: 'Get-AzContext'
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Property(["azPowerShellVersion"], Check);

    private static void Check(RuleContext context, in PropertySite site)
    {
        if (
            site.Around is { Place: ExpressionPlace.ResourceBody, Resource.FullType: { } type }
            && string.Equals(type, "Microsoft.Resources/deploymentScripts", StringComparison.OrdinalIgnoreCase)
            && context.Scope.Evaluate(site.Property.Value) is { Text: { } text } value
            && int.TryParse(text.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && context.Option(Minimum) is var minimum
            && major < minimum
        )
        {
            var least = string.Create(CultureInfo.InvariantCulture, $"{minimum}.0");
            context.Report(Provenance.Finding(Descriptor, Descriptor.Messages[0], value.Place, [value], text, least));
        }
    }
}
