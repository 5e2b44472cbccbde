using Validator.Diagnostics;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM3061: a nested template of inner scope sees its own names alone.</summary>
internal static class InnerTemplateName
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3061",
        Name = "inner-template-name",
        Title = "A name of the file in a nested template that does not see it",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages =
        [
            new(
                "default",
                "The nested template is evaluated in its own scope, where there is no '{0}'. Give it a parameter, or use a module."
            ),
        ],
        Peers = [new("bicep", "nested-deployment-template-scoping")],
        Docs = """
            A nested deployment with `expressionEvaluationOptions: { scope: 'inner' }` knows the parameters and variables of its own template.
            Bicep compiles a name of the file around it to an expression that the deployment engine looks for inside, and does not find.

            ## Fails

            ```bicep
            param name string

            resource inner 'Microsoft.Resources/deployments@2022-09-01' = {
              name: 'inner'
              properties: {
                mode: 'Incremental'
                expressionEvaluationOptions: { scope: 'inner' }
                template: {
                  '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
                  contentVersion: '1.0.0.0'
                  resources: []
                  outputs: { name: { type: 'string', value: name } }
                }
              }
            }
            ```

            ## Passes

            ```bicep
            param name string

            resource inner 'Microsoft.Resources/deployments@2022-09-01' = {
              name: 'inner'
              properties: {
                mode: 'Incremental'
                expressionEvaluationOptions: { scope: 'inner' }
                parameters: { name: { value: name } }
                template: {
                  '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
                  contentVersion: '1.0.0.0'
                  parameters: { name: { type: 'string' } }
                  resources: []
                  outputs: { name: { type: 'string', value: '[parameters(\'name\')]' } }
                }
              }
            }
            ```
            """,
    };

    public static void Check(AdviceWalk walk, ResourceDeclarationSyntax resource)
    {
        if (
            resource.Type is StringLiteralSyntax type
            && type.GetValue(walk.Tree.Source)
                .StartsWith("Microsoft.Resources/deployments@", StringComparison.OrdinalIgnoreCase)
            && Member(walk, BodyParts.Of(resource.Body, walk.Tree.Source).Object, "properties") is { } properties
            && Member(walk, Member(walk, properties, "expressionEvaluationOptions"), "scope")
                is StringLiteralSyntax scope
            && string.Equals(scope.GetValue(walk.Tree.Source), "inner", StringComparison.OrdinalIgnoreCase)
            && Member(walk, properties, "template") is ObjectSyntax template
        )
        {
            // By chance, what a name is compiled to may be there.
            HashSet<string> own =
            [
                .. NamesIn(walk, Member(walk, template, "parameters")),
                .. NamesIn(walk, Member(walk, template, "variables")),
            ];
            Visit(walk, template, own);
        }
    }

    // The recursion is bounded by the height that the parser allows.
    private static void Visit(AdviceWalk walk, SyntaxNode node, HashSet<string> own)
    {
        if (
            node is NameSyntax { Name: var name }
            && walk.DeclarationOf(name) is ParameterDeclarationSyntax or VariableDeclarationSyntax
            && !own.Contains(walk.Tree.TextOf(name))
        )
        {
            walk.Report(Descriptor, name.Span, (string?)null, walk.Tree.TextOf(name));
        }

        // In these a name may be a variable of their own.
        if (node is LoopSyntax or LambdaSyntax)
        {
            return;
        }

        foreach (var child in node.Children)
        {
            if (child.Node is { } inner)
            {
                Visit(walk, inner, own);
            }
        }
    }

    private static IEnumerable<string> NamesIn(AdviceWalk walk, ExpressionSyntax? owner) =>
        ((owner as ObjectSyntax)?.Members.Items ?? [])
            .OfType<ObjectPropertySyntax>()
            .Select(one => one.Key.GetName(walk.Tree.Source))
            .OfType<string>();

    private static ExpressionSyntax? Member(AdviceWalk walk, ExpressionSyntax? owner, string name) =>
        (owner as ObjectSyntax)
            ?.Members.Items.OfType<ObjectPropertySyntax>()
            .FirstOrDefault(one => one.Key.GetName(walk.Tree.Source) == name)
            ?.Value;
}
