using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Editing;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>Gives a property of an object a value.</summary>
internal static class JsonSetting
{
    public static Fix? Fix(JsonSyntaxTree tree, Repair.SetProperty set)
    {
        if (ObjectAt(tree, set.Owner) is not { } node)
        {
            return null;
        }

        for (var i = 0; i < set.Path.Length; i++)
        {
            var isLast = i == set.Path.Length - 1;
            if (node.Find(set.Path[i]) is not { Value: var value })
            {
                var edits = Insert(tree.Source.Text, node, set.Path[i], Nesting.Of(set.Path[(i + 1)..], set.Literal));
                return edits.IsEmpty ? null : new(Title(set), FixSafety.Unsafe, edits);
            }

            if (isLast || value.Kind != JsonKind.Object || value.IsOpen)
            {
                return isLast ? Replace(tree, set, value) : null;
            }

            node = value;
        }

        return null;
    }

    private static Fix? Replace(JsonSyntaxTree tree, Repair.SetProperty set, JsonNode value) =>
        JsonFixes.For(tree, new Repair.ReplaceValue(value.Span, set.Literal)) is { } fix
            ? fix with
            {
                Title = Title(set),
            }
            : null;

    private static string Title(Repair.SetProperty set)
    {
        var value = JsonLiteral.Of(set.Literal, null, "") ?? "";
        return $"Set '{string.Join('.', set.Path)}' to '{ShownText.Of(value.Trim('"'))}'";
    }

    private static ImmutableArray<TextEdit> Insert(string text, JsonNode node, string name, Expression value)
    {
        JsonProperty? last = null;
        foreach (var property in node.Properties)
        {
            last = property;
        }

        return last is { Value.Kind: JsonKind.Missing } ? []
            : last is { } before ? InsertAfter(text, node, before, name, value)
            : InsertAlone(text, node, name, value);
    }

    private static ImmutableArray<TextEdit> InsertAfter(
        string text,
        JsonNode node,
        JsonProperty last,
        string name,
        Expression value
    )
    {
        var layout = TextLayout.Of(text);
        var isOnLines = layout.HasLines && text.AsSpan(node.Span.Start, node.Span.Length).ContainsAny('\n', '\r');
        var indent = TextLayout.IndentAt(text, last.Name.Span.Start);
        if (Written(name, value, isOnLines ? layout : null, indent) is not { } written)
        {
            return [];
        }

        var next = JsonTrivia.Skip(text, last.Span.End);
        var hasComma = next < text.Length && text[next] == ',';
        var end = hasComma ? next + 1 : last.Span.End;
        if (!isOnLines)
        {
            return [new TextEdit(new(end, 0), hasComma ? $" {written}" : $", {written}")];
        }

        // A comment behind the last property stays with it.
        var lineEnd = WholeLines.LineCommentEnd(text, end);
        var line = layout.LineBreak + indent + written;
        return hasComma || lineEnd == end || !TextLayout.IsLineEnd(text, lineEnd)
            ? [new TextEdit(new(TextLayout.IsLineEnd(text, lineEnd) ? lineEnd : end, 0), hasComma ? line : "," + line)]
            : [new TextEdit(new(end, 0), ","), new TextEdit(new(lineEnd, 0), line)];
    }

    private static ImmutableArray<TextEdit> InsertAlone(string text, JsonNode node, string name, Expression value)
    {
        var inside = TextSpan.FromBounds(node.Span.Start + 1, node.Span.End - 1);
        var layout = TextLayout.Of(text);
        var outer = TextLayout.IndentAt(text, node.Span.Start);
        var indent = outer + layout.Unit;
        if (Written(name, value, layout.HasLines ? layout : null, indent) is not { } written)
        {
            return [];
        }

        var line = layout.HasLines ? layout.LineBreak + indent + written : written;
        return text.AsSpan(inside.Start, inside.Length).IsWhiteSpace()
            ? [new TextEdit(inside, layout.HasLines ? line + layout.LineBreak + outer : line)]
            : [new TextEdit(new(inside.Start, 0), line)];
    }

    private static string? Written(string name, Expression value, TextLayout? layout, string indent) =>
        JsonLiteral.Of(value, layout, indent) is { } text ? $"{JsonLiteral.Quote(name)}: {text}" : null;

    private static JsonNode? ObjectAt(JsonSyntaxTree tree, TextSpan place)
    {
        var node = JsonTrail.To(tree, place) is [.., var step]
            ? (step.Property is { } property ? property.Value : step.Node)
            : tree.Root;
        return node.Kind == JsonKind.Object && !node.IsOpen && node.Span.Start == place.Start ? node : null;
    }
}
