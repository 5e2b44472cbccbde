using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>The edits that remove a declaration: its lines, or its part of an import.</summary>
internal static class DeclarationRemoval
{
    public static Fix? Of(BicepSyntaxTree tree, Repair.RemoveDeclaration remove)
    {
        var nodes = tree.NodesAt(remove.Name.Start);
        if (nodes.OfType<StatementSyntax>().LastOrDefault() is not { } statement)
        {
            return null;
        }

        var removed = nodes.OfType<ImportListSyntax>().FirstOrDefault() is { Items.Count: > 1 } list
            ? ItemOf(list, remove.Name)
            : BicepFixes.LinesOf(tree, statement.Span);
        return removed is { } span
            ? new(
                $"Remove '{remove.Text}'",
                remove.IsSafe ? FixSafety.Safe : FixSafety.Unsafe,
                [new TextEdit(span, "")]
            )
            : null;
    }

    // With the comma or the line break between it and the next; of the last, between it and the one before.
    private static TextSpan? ItemOf(ImportListSyntax list, TextSpan name)
    {
        ImmutableArray<ImportItemSyntax> items = list.Items.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Span.Contains(name.Start))
            {
                return i + 1 < items.Length
                    ? TextSpan.FromBounds(items[i].Span.Start, items[i + 1].Span.Start)
                    : TextSpan.FromBounds(items[i - 1].Span.End, items[i].Span.End);
            }
        }

        return null;
    }
}
