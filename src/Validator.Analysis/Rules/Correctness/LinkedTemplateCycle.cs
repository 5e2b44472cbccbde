using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>No template deploys itself by its links, at once or through others.</summary>
public sealed class LinkedTemplateCycle : Rule
{
    private static readonly DiagnosticDescriptor Cycle = new()
    {
        Id = "ARM3045",
        Name = "linked-template-cycle",
        Title = "A linked template that links back",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages =
        [
            new(
                "default",
                "The link leads back to '{0}', which is being deployed, so the deployment never comes to an end."
            ),
        ],
        Docs = """
            A deployment links to a template in another file by `relativePath`, or by a `uri` that starts from that of the
            template itself. Where such links lead back to a template that is being deployed, each deployment starts
            another one, without end, until Azure gives up.

            Links whose target cannot be known are not followed. A link is not reported where a condition or the count of a
            loop on the way may end the recursion.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Resources/deployments",
                  "apiVersion": "2022-09-01",
                  "name": "again",
                  "properties": {
                    "mode": "Incremental",
                    "templateLink": { "uri": "[deployment().properties.templateLink.uri]" }
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
                  "name": "network",
                  "properties": {
                    "mode": "Incremental",
                    "templateLink": { "uri": "[uri(deployment().properties.templateLink.uri, 'network.json')]" }
                  }
                }
              ]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Cycle];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (
            context.IsUnconditional
            && context.Scope.LinkOf(resource) is { IsCircular: true, Template.Source.Path: var path }
        )
        {
            var name = path[(path.LastIndexOf('/') + 1)..];
            context.Report(Cycle.At(new(context.Scope.Source, resource.Link!.Span), name));
        }
    }
}
