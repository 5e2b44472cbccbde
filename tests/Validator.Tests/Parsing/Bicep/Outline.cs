using Validator.Parsing.Bicep;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>A tree as text: a node is its kind and its parts in parentheses, a token is itself, <c>?</c> is what is missing.</summary>
internal static class Outline
{
    public static string Of(BicepSyntaxTree tree, SyntaxNode node)
    {
        if (node is MissingExpressionSyntax or MissingTypeSyntax)
        {
            return "?";
        }

        var parts = node.Children.Where(child => child.Exists).Select(child => Of(tree, child)).ToList();
        return parts is [var single] && node is not MissingDeclarationSyntax
            ? single
            : $"({Kind(node)} {string.Join(' ', parts)})";
    }

    public static IEnumerable<string> Of(BicepSyntaxTree tree) =>
        tree.Root.Statements.Select(statement => Of(tree, statement));

    private static string Of(BicepSyntaxTree tree, SyntaxElement child) =>
        child.Node is { } node ? Of(tree, node)
        : child.Token.IsMissing ? "?"
        : tree.TextOf(child.Token);

    private static string Kind(SyntaxNode node) => node.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal);
}
