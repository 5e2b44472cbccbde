using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;
using Validator.Parsing.Editing;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>Gives a property of an object a value.</summary>
internal static class BicepSetting
{
    public static Fix? Fix(BicepSyntaxTree tree, Repair.SetProperty set)
    {
        var node = tree.NodesAt(set.Owner.Start)
            .OfType<ObjectSyntax>()
            .LastOrDefault(node => node.Span.Start == set.Owner.Start && !node.Close.IsMissing);
        for (var i = 0; node is not null && i < set.Path.Length; i++)
        {
            var isLast = i == set.Path.Length - 1;
            if (Find(tree, node, set.Path[i]) is not { } property)
            {
                var value = Nesting.Of(set.Path[(i + 1)..], set.Literal);
                return Insert(tree.Source.Text, node, set.Path[i], value) is { } edit ? Made(set, edit) : null;
            }

            if (isLast)
            {
                return Replace(tree, set, property.Value);
            }

            node = property.Value as ObjectSyntax;
        }

        return null;
    }

    private static Fix? Replace(BicepSyntaxTree tree, Repair.SetProperty set, ExpressionSyntax value)
    {
        var text = tree.Source.Text;
        var indent = TextLayout.IndentAt(text, value.Span.Start);
        return value.Span.Length > 0 && BicepLiteral.Of(set.Literal, TextLayout.Of(text), indent) is { } written
            ? Made(set, new(value.Span, written))
            : null;
    }

    private static Fix Made(Repair.SetProperty set, TextEdit edit)
    {
        var value = BicepLiteral.Of(set.Literal, null, "") ?? "";
        return new(
            $"Set '{string.Join('.', set.Path)}' to '{ShownText.Of(value.Trim('\''))}'",
            FixSafety.Unsafe,
            [edit]
        );
    }

    private static TextEdit? Insert(string text, ObjectSyntax node, string name, Expression value)
    {
        var usual = TextLayout.Of(text);
        var layout = usual.HasLines ? usual : usual with { LineBreak = "\n" };
        if (node.Members.Items is not [.., var last])
        {
            return InsertAlone(text, node, layout, name, value);
        }

        var indent = TextLayout.IndentAt(text, last.Span.Start);
        if (!text.AsSpan(node.Span.Start, node.Span.Length).ContainsAny('\n', '\r'))
        {
            return Written(name, value, null, indent) is { } inline ? new(new(last.Span.End, 0), $", {inline}") : null;
        }

        // A comment behind the last property stays with it.
        var lineEnd = WholeLines.LineCommentEnd(text, last.Span.End);
        var at = TextLayout.IsLineEnd(text, lineEnd) ? lineEnd : last.Span.End;
        return Written(name, value, layout, indent) is { } written
            ? new(new(at, 0), layout.LineBreak + indent + written)
            : null;
    }

    private static TextEdit? InsertAlone(
        string text,
        ObjectSyntax node,
        TextLayout layout,
        string name,
        Expression value
    )
    {
        var inside = TextSpan.FromBounds(node.Open.End, node.Close.Start);
        var outer = TextLayout.IndentAt(text, node.Span.Start);
        if (Written(name, value, layout, outer + layout.Unit) is not { } written)
        {
            return null;
        }

        var line = layout.LineBreak + outer + layout.Unit + written;
        return text.AsSpan(inside.Start, inside.Length).IsWhiteSpace()
            ? new(inside, line + layout.LineBreak + outer)
            : new(new(inside.Start, 0), line);
    }

    private static string? Written(string name, Expression value, TextLayout? layout, string indent) =>
        BicepLiteral.Of(value, layout, indent) is { } text ? $"{BicepLiteral.Key(name)}: {text}" : null;

    private static ObjectPropertySyntax? Find(BicepSyntaxTree tree, ObjectSyntax node, string name) =>
        node
            .Members.Items.OfType<ObjectPropertySyntax>()
            .LastOrDefault(property =>
                string.Equals(property.Key.GetName(tree.Source), name, StringComparison.OrdinalIgnoreCase)
            );
}
