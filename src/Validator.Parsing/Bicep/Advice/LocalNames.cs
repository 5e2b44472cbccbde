using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>The names that a node declares for what is inside it, beside those of the file.</summary>
internal static class LocalNames
{
    public static IEnumerable<string> Of(SyntaxNode node, BicepSyntaxTree tree) =>
        node switch
        {
            LoopSyntax { Variables: var variables } => variables.Index is { } index
                ? [tree.TextOf(variables.Item.Name), tree.TextOf(index.Name)]
                : [tree.TextOf(variables.Item.Name)],
            LambdaSyntax lambda => lambda.Parameters.Names.Items.Select(one => tree.TextOf(one.Name)),
            FunctionDeclarationSyntax function => function.Parameters.Parameters.Items.Select(one =>
                tree.TextOf(one.Name)
            ),
            ObjectSyntax { Members.Items: var members } => members
                .OfType<NestedResourceSyntax>()
                .Select(member => member.Declaration)
                .OfType<DeclarationSyntax>()
                .Select(nested => tree.TextOf(nested.Name)),
            _ => [],
        };
}
