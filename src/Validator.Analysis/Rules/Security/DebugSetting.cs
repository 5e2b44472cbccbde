using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>No nested deployment writes what it sends and gets into its history.</summary>
public sealed class DebugSetting : Rule
{
    private static readonly DiagnosticDescriptor Logged = new()
    {
        Id = "ARM4010",
        Name = "debug-setting",
        Title = "A deployment that logs requests and responses",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "'{0}' keeps what the deployment sends or gets, secrets included, in its history. Remove 'debugSetting'."
            ),
        ],
        Peers =
        [
            new("arm-ttk", "Deployment-Resources-Must-Not-Be-Debug"),
            new("psrule", "Azure.Template.DebugDeployment"),
        ],
        Docs = """
            With `requestContent` or `responseContent` a deployment keeps what it sends to the resource providers and what they
            answer, passwords and keys included. That is for looking for a fault, and not for a template that others use.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Resources/deployments",
                  "apiVersion": "2022-09-01",
                  "name": "nested",
                  "properties": {
                    "mode": "Incremental",
                    "debugSetting": { "detailLevel": "requestContent, responseContent" },
                    "template": {
                      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                      "contentVersion": "1.0.0.0",
                      "resources": []
                    }
                  }
                }
              ]
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Resources/deployments",
                  "apiVersion": "2022-09-01",
                  "name": "nested",
                  "properties": {
                    "mode": "Incremental",
                    "debugSetting": { "detailLevel": "none" },
                    "template": {
                      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                      "contentVersion": "1.0.0.0",
                      "resources": []
                    }
                  }
                }
              ]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Logged];

    public override void Register(RuleRegistry on) => on.Property(["debugSetting"], Check);

    private static void Check(RuleContext context, in PropertySite site)
    {
        if (site.Around.Resource?.FullType is not { } type || !IsDeployment(type))
        {
            return;
        }

        var setting = context.Scope.Evaluate(site.Property.Value);
        if (setting.Form is ObjectExpression written && written.Find("detailLevel") is { Value: var detail })
        {
            var level = setting.Part(detail);
            if (level.Text is { } text && !string.Equals(text, "none", StringComparison.OrdinalIgnoreCase))
            {
                context.Report(
                    Provenance.Finding(Logged, Logged.Messages[0], level.Place, [level], text) with
                    {
                        Repair = new Repair.RemoveProperty(site.Property.Name.Span, site.Property.Name.Text)
                        {
                            IsCertain = true,
                        },
                    }
                );
            }
        }
    }

    private static bool IsDeployment(string type) =>
        string.Equals(type, ResourceDeclaration.DeploymentType, StringComparison.OrdinalIgnoreCase);
}
