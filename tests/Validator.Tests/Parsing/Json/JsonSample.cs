using System.Text;
using Validator.Diagnostics;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Tests.Parsing.Json;

/// <summary>Parses texts for tests. The place of an expected finding stands between ⟦ and ⟧.</summary>
internal static class JsonSample
{
    public static JsonSyntaxTree Parse(string text) => JsonSyntaxTree.Parse(SourceText.FromString("test.json", text));

    public static (string Text, TextSpan Span) Unmark(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var text = marked.Replace("⟦", "", StringComparison.Ordinal);
        var end = text.IndexOf('⟧', StringComparison.Ordinal);
        return (text.Replace("⟧", "", StringComparison.Ordinal), TextSpan.FromBounds(start, end));
    }

    /// <summary>The tree as compact JSON; a missing value is a question mark.</summary>
    public static string Render(JsonNode node)
    {
        StringBuilder text = new();
        Render(node, text);
        return text.ToString();
    }

    public static string Apply(string text, Fix fix)
    {
        foreach (var edit in fix.Edits.Reverse())
        {
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        }

        return text;
    }

    public static JsonNode FirstItem(this JsonNode array)
    {
        var items = array.Items;
        return items.MoveNext() ? items.Current : throw new ArgumentException("The array is empty.", nameof(array));
    }

    /// <summary>Every node of the tree with its parent, names included.</summary>
    public static IEnumerable<(JsonNode Node, JsonNode Parent)> Descendants(JsonNode root)
    {
        Stack<JsonNode> open = new([root]);
        while (open.TryPop(out var parent))
        {
            foreach (var property in parent.Properties)
            {
                yield return (property.Name, parent);
                yield return (property.Value, parent);
                open.Push(property.Value);
            }

            foreach (var item in parent.Items)
            {
                yield return (item, parent);
                open.Push(item);
            }
        }
    }

    private static void Render(JsonNode node, StringBuilder text)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                text.Append('{');
                foreach (var property in node.Properties)
                {
                    Separate(text);
                    Render(property.Name, text);
                    text.Append(':');
                    Render(property.Value, text);
                }

                text.Append('}');
                break;
            case JsonKind.Array:
                text.Append('[');
                foreach (var item in node.Items)
                {
                    Separate(text);
                    Render(item, text);
                }

                text.Append(']');
                break;
            case JsonKind.String:
                text.Append('"').Append(JsonString.Encode(node.GetString())).Append('"');
                break;
            case JsonKind.Missing:
                text.Append('?');
                break;
            default:
                text.Append(node.Kind == JsonKind.Number ? node.GetString() : Word(node.Kind));
                break;
        }
    }

    private static string Word(JsonKind kind) =>
        kind switch
        {
            JsonKind.True => "true",
            JsonKind.False => "false",
            _ => "null",
        };

    private static void Separate(StringBuilder text)
    {
        if (text[^1] is not ('{' or '['))
        {
            text.Append(',');
        }
    }
}
