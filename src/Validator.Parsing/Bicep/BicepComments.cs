using Validator.Parsing.Bicep.Syntax;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>The comments of Bicep: all code is in tokens.</summary>
internal sealed class BicepComments(BicepSyntaxTree tree) : CodeComments(tree.Source)
{
    private readonly int _firstCode = NextToken(tree, 0).Start;

    protected override TextSpan? GapAt(int offset, out int codeEnd)
    {
        var index = tree.TokenIndexAt(offset);
        SyntaxToken before = index > 0 ? tree.Tokens[index - 1] : default;
        codeEnd = before.Kind is TokenKind.None or TokenKind.NewLine ? -1 : before.End;
        return tree.Tokens[index].Start <= offset && tree.Tokens[index].Length > 0
            ? null
            : TextSpan.FromBounds(before.End, Math.Max(tree.Tokens[index].Start, offset + 1));
    }

    protected override int StartOfCode(int end) => tree.Tokens[tree.TokenIndexAt(end - 1)].Start;

    protected override int NextCode(int offset) => NextToken(tree, tree.TokenIndexAt(offset)).Start;

    protected override int EndOfCode(int start)
    {
        var nodes = tree.NodesAt(start);
        for (var i = nodes.Count - 1; i > 0; i--)
        {
            if (nodes[i].Span.Start == start && nodes[i - 1] is ArraySyntax && nodes[i] is ObjectSyntax or ArraySyntax)
            {
                return nodes[i].Span.End - 1;
            }

            if (nodes[i] is DecoratorSyntax)
            {
                return EndOfHead(nodes[i - 1]);
            }
        }

        return start;
    }

    protected override bool IsAtTop(int offset) => offset < _firstCode;

    // What is decorated begins behind the last of its decorators.
    private static int EndOfHead(SyntaxNode decorated)
    {
        foreach (var child in decorated.Children)
        {
            if (child.Exists && child.Node is not DecoratorSyntax)
            {
                return child.Span.Start;
            }
        }

        return decorated.Span.Start;
    }

    private static SyntaxToken NextToken(BicepSyntaxTree tree, int index)
    {
        while (tree.Tokens[index].Kind == TokenKind.NewLine)
        {
            index++;
        }

        return tree.Tokens[index];
    }
}
