using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5040: what is deployed inside is a module.</summary>
internal static class DeploymentsResource
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5040",
        Name = "deployments-resource",
        Title = "A nested deployment where a module would do",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [new("default", "'{0}' is a nested deployment, whose template is not checked. A module is.")],
        Peers = [new("bicep", "no-deployments-resources")],
        Docs = """
            The template inside a resource of type `Microsoft.Resources/deployments` is mere data to Bicep: nothing in it is checked, and its
            outputs have no types. A module is compiled to the same.

            ## Fails

            ```bicep
            resource inner 'Microsoft.Resources/deployments@2022-09-01' = {
              name: 'inner'
              properties: {
                mode: 'Incremental'
                template: {
                  '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
                  contentVersion: '1.0.0.0'
                  resources: []
                }
              }
            }
            ```

            ## Passes

            ```bicep
            resource inner 'Microsoft.Resources/deployments@2022-09-01' existing = {
              name: 'inner'
            }

            output id string = inner.id
            ```
            """,
    };

    public static void Check(AdviceWalk walk, ResourceDeclarationSyntax resource)
    {
        if (
            !resource.Existing.Exists
            && resource.Type is StringLiteralSyntax type
            && type.GetValue(walk.Tree.Source)
                .StartsWith("Microsoft.Resources/deployments@", StringComparison.OrdinalIgnoreCase)
        )
        {
            walk.Report(Descriptor, resource.Name.Span, (string?)null, walk.Tree.TextOf(resource.Name));
        }
    }
}
