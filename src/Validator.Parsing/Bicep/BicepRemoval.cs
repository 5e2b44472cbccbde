using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Parsing.Editing;
using Validator.Text;
using static Validator.Parsing.Editing.TextLayout;

namespace Validator.Parsing.Bicep;

/// <summary>The edits that take out a member of an object, an item of an array, or a declaration.</summary>
internal static class BicepRemoval
{
    /// <summary>Null where nothing at the place is a member or an item.</summary>
    /// <param name="isWanted">Whether the member or item is the one to remove.</param>
    public static ImmutableArray<TextEdit>? OfMember(BicepSyntaxTree tree, int offset, Func<SyntaxNode, bool> isWanted)
    {
        var nodes = tree.NodesAt(offset);
        for (var i = nodes.Count - 1; i > 0; i--)
        {
            if (isWanted(nodes[i]))
            {
                return nodes[i - 1] switch
                {
                    ObjectSyntax { Members: var members } => OfMember(tree.Source.Text, nodes[i], members.Separators),
                    ArraySyntax { Items: var items } => OfMember(tree.Source.Text, nodes[i], items.Separators),
                    _ => null,
                };
            }
        }

        return null;
    }

    public static ImmutableArray<TextEdit>? OfDeclaration(BicepSyntaxTree tree, TextSpan name)
    {
        var nodes = tree.NodesAt(name.Start);
        var list = nodes.OfType<ImportListSyntax>().FirstOrDefault();
        if (list?.Items.Count > 1 && nodes.OfType<ImportItemSyntax>().FirstOrDefault() is { } item)
        {
            return OfMember(tree.Source.Text, item, list.Items.Separators);
        }

        StatementSyntax? declaration =
            nodes.OfType<DeclarationSyntax>().LastOrDefault(declaration => declaration.Name.Span == name)
            ?? (StatementSyntax?)nodes.OfType<ImportDeclarationSyntax>().LastOrDefault();
        if (declaration is null || WholeLines.Of(tree.Source.Text, declaration.Span) is not { } lines)
        {
            return null;
        }

        var text = tree.Source.Text;
        var withComments = WholeLines.WithCommentsAbove(text, lines, EndBefore(tree, declaration.Span.Start));
        return [new(WholeLines.WithBlankLines(text, withComments), "")];
    }

    private static int EndBefore(BicepSyntaxTree tree, int offset)
    {
        var at = tree.TokenIndexAt(offset) - 1;
        while (at >= 0 && tree.Tokens[at].Kind == TokenKind.NewLine)
        {
            at--;
        }

        return at < 0 ? 0 : tree.Tokens[at].End;
    }

    private static ImmutableArray<TextEdit> OfMember(
        string text,
        SyntaxNode member,
        ImmutableArray<SyntaxToken> separators
    )
    {
        var span = member.Span;
        if (WholeLines.Of(text, span) is { } lines)
        {
            return [new(lines, "")];
        }

        var next = separators.FirstOrDefault(separator => separator.Start >= span.End && IsNear(span.End, separator));
        if (next.Exists)
        {
            return [new(TextSpan.FromBounds(span.Start, BlanksEnd(text, next.End)), "")];
        }

        var previous = separators.LastOrDefault(separator => separator.End <= span.Start);
        if (previous.Exists && IsBlank(previous.End, span.Start))
        {
            return [new(TextSpan.FromBounds(previous.Start, span.End), "")];
        }

        var end = BlanksEnd(text, span.End);
        return [new(TextSpan.FromBounds(IsLineEnd(text, end) ? BlanksStart(text, span.Start) : span.Start, end), "")];

        // Of the commas behind, only the first may follow it, with nothing but a comment between.
        bool IsNear(int from, SyntaxToken separator) =>
            from == separator.Start || IsBlank(from, separator.Start) || IsComment(from, separator.Start);

        bool IsBlank(int from, int to) => text.AsSpan(from, to - from).IsWhiteSpace();

        bool IsComment(int from, int to) => WholeLines.LineCommentEnd(text[..to], from) == to;
    }
}
