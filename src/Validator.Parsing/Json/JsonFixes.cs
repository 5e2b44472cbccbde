using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>Turns the repairs that checks propose into edits of the JSON text.</summary>
public static class JsonFixes
{
    /// <summary>Null where the repair is not of a string or property as it stands in the file.</summary>
    public static Fix? For(JsonSyntaxTree tree, Repair repair) =>
        repair switch
        {
            Repair.RenameProperty rename => Rename(tree, rename),
            Repair.ReplaceString replace => Replace(tree, replace),
            Repair.ReplaceName replace => Replace(tree, replace),
            Repair.RemoveProperty remove => Remove(tree, remove.Key, remove.Name, FixSafety.Unsafe),
            Repair.RemoveDeclaration remove => Remove(
                tree,
                remove.Name,
                remove.Text,
                remove.IsSafe ? FixSafety.Safe : FixSafety.Unsafe
            ),
            _ => null,
        };

    private static Fix? Rename(JsonSyntaxTree tree, Repair.RenameProperty rename) =>
        FindName(tree, rename.Key) is ({ Name: { IsPlainString: true } name }, _)
            ? Rewrite($"Rename '{name.GetString()}' to '{rename.Name}'", name, rename.Name)
            : null;

    private static Fix? Replace(JsonSyntaxTree tree, Repair.ReplaceString replace) =>
        FindValue(tree, replace.Literal) is { IsPlainString: true } value
            ? Rewrite($"Replace '{value.GetString()}' with '{replace.Text}'", value, replace.Text)
            : null;

    // A quote in an expression is written twice. An escape inside the name is replaced with it.
    private static Fix Replace(JsonSyntaxTree tree, Repair.ReplaceName replace)
    {
        var written = tree.Source.Slice(replace.Name).ToString();
        return Rewrite(
            $"Replace '{written}' with '{replace.Text}'",
            replace.Name,
            written,
            replace.Text.Replace("'", "''", StringComparison.Ordinal)
        );
    }

    private static Fix Rewrite(string title, JsonNode written, string text) =>
        Rewrite(title, new(written.Span.Start + 1, written.Span.Length - 2), written.GetString(), text);

    private static Fix Rewrite(string title, TextSpan place, string written, string text)
    {
        var isSame = string.Equals(written, text, StringComparison.OrdinalIgnoreCase);
        return new(title, isSame ? FixSafety.Safe : FixSafety.Unsafe, [new TextEdit(place, JsonString.Encode(text))]);
    }

    private static Fix? Remove(JsonSyntaxTree tree, TextSpan key, string name, FixSafety safety)
    {
        if (FindName(tree, key) is not ({ } property, { } container) || property.Value.Kind == JsonKind.Missing)
        {
            return null;
        }

        JsonProperty? previous = null;
        foreach (var other in container.Properties)
        {
            if (other.Name.Span == property.Name.Span)
            {
                break;
            }

            previous = other;
        }

        var edits = PropertyRemoval.Edits(tree.Source.Text, property.Span, previous?.Span);
        return new($"Remove '{name}'", safety, edits);
    }

    private static (JsonProperty? Property, JsonNode? Container) FindName(JsonSyntaxTree tree, TextSpan key) =>
        JsonTrail.To(tree, key) is [.., { Property: { } property } step] && property.Name.Span == key
            ? (property, step.Container)
            : (null, null);

    private static JsonNode? FindValue(JsonSyntaxTree tree, TextSpan literal)
    {
        if (JsonTrail.To(tree, literal) is not [.., var step])
        {
            return tree.Root.Span == literal ? tree.Root : null;
        }

        var value = step.Property is { } property ? property.Value : step.Node;
        return value.Span == literal ? value : null;
    }
}
