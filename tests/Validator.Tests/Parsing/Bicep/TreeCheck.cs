using Validator.Parsing.Bicep;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>What must hold for the tree of any text.</summary>
internal static class TreeCheck
{
    public static IEnumerable<string> Faults(BicepSyntaxTree tree)
    {
        if (tree.Print() != tree.Source.Text)
        {
            yield return "the text is not printed back";
        }

        List<SyntaxToken> inNodes = [];
        foreach (var fault in Walk(tree.Root, tree.Root.Span, inNodes))
        {
            yield return fault;
        }

        if (!inNodes.SequenceEqual(Used(tree)))
        {
            yield return "the tokens of the nodes are not the tokens of the text";
        }

        if (
            tree.Diagnostics.Any(finding =>
                !IsInside(finding.Place.Span, tree.Root.Span) || finding.Message.Length == 0
            )
        )
        {
            yield return "a finding lies outside the text";
        }

        var starts = tree.Diagnostics.Select(finding => finding.Place.Span.Start).ToList();
        if (!starts.SequenceEqual(starts.Order()))
        {
            yield return "the findings are not in the order of the text";
        }

        if ((tree.Skipped.Count > 0 || HasMissing(tree.Root)) && tree.Diagnostics.Count == 0)
        {
            yield return "something is missing or skipped, and nobody says so";
        }
    }

    private static IEnumerable<string> Walk(SyntaxNode node, TextSpan outer, List<SyntaxToken> tokens)
    {
        if (!IsInside(node.Span, outer))
        {
            yield return $"{node.GetType().Name} {node.Span} lies outside {outer}";
        }

        foreach (var child in node.Children)
        {
            if (child.Node is { } inner)
            {
                foreach (var fault in Walk(inner, node.Span, tokens))
                {
                    yield return fault;
                }
            }
            else if (child.Token is { Exists: true, IsMissing: false })
            {
                tokens.Add(child.Token);
            }
        }
    }

    private static bool HasMissing(SyntaxNode node) =>
        node is MissingExpressionSyntax or MissingTypeSyntax or MissingDeclarationSyntax
        || node.Children.Any(child => child.Token.IsMissing || (child.Node is { } inner && HasMissing(inner)));

    private static IEnumerable<SyntaxToken> Used(BicepSyntaxTree tree)
    {
        var tokens = tree.Tokens.ToArray();
        foreach (var range in tree.Skipped)
        {
            tokens.AsSpan(range).Clear();
        }

        return tokens.Where(token => token.Kind is not (TokenKind.None or TokenKind.NewLine));
    }

    private static bool IsInside(TextSpan span, TextSpan outer) => span.Start >= outer.Start && span.End <= outer.End;
}
