using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Editing;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>Turns the repairs that checks propose into edits of the JSON text.</summary>
public static class JsonFixes
{
    /// <summary>Null where the repair is not of something as it stands in the file.</summary>
    public static Fix? For(JsonSyntaxTree tree, Repair repair)
    {
        var fix = repair switch
        {
            Repair.RenameProperty rename => Rename(tree, rename),
            Repair.ReplaceString replace => Replace(tree, replace),
            Repair.ReplaceName replace => Replace(tree, replace),
            Repair.ReplaceValue replace => Replace(tree, replace),
            Repair.ReplaceExpression replace => Replace(tree, replace),
            Repair.SetProperty set => JsonSetting.Fix(tree, set),
            Repair.RemoveProperty remove => Remove(tree, remove.Key, remove.Name),
            Repair.RemoveValue remove => RemoveValue(tree, remove),
            Repair.RemoveItem remove => Remove(tree, remove),
            Repair.RemoveDeclaration remove => RemoveDeclaration(tree, remove),
            _ => null,
        };
        return fix?.Changes(tree.Source) != true ? null
            : repair.IsCertain ? fix.AsSafe()
            : fix;
    }

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

    private static Fix? Replace(JsonSyntaxTree tree, Repair.ReplaceValue replace)
    {
        var text = tree.Source.Text;
        return
            FindValue(tree, replace.Value) is { Kind: not JsonKind.Missing, IsOpen: false }
            && JsonLiteral.Of(
                replace.Literal,
                TextLayout.Of(text) is { HasLines: true } layout ? layout : null,
                TextLayout.IndentAt(text, replace.Value.Start)
            )
                is { } value
            ? Substitution.Of(tree.Source, replace.Value, value)
            : null;
    }

    // Inside a string, or a whole value.
    private static Fix? Replace(JsonSyntaxTree tree, Repair.ReplaceExpression replace)
    {
        if (JsonTrail.To(tree, replace.Written) is not [.., { Node: var node }])
        {
            return null;
        }

        var (span, isPart) = (replace.Written, node.Span != replace.Written);
        return isPart && !(node.IsPlainString && span.Start > node.Span.Start && span.End < node.Span.End)
            ? null
            : Substitution.Of(tree.Source, span, isPart ? JsonString.Encode(replace.Text) : replace.Text, replace.Text);
    }

    private static Fix Rewrite(string title, JsonNode written, string text) =>
        Rewrite(title, new(written.Span.Start + 1, written.Span.Length - 2), written.GetString(), text);

    private static Fix Rewrite(string title, TextSpan place, string written, string text)
    {
        var isSame = string.Equals(written, text, StringComparison.OrdinalIgnoreCase);
        return new(title, isSame ? FixSafety.Safe : FixSafety.Unsafe, [new TextEdit(place, JsonString.Encode(text))]);
    }

    private static Fix? Remove(JsonSyntaxTree tree, TextSpan key, string name, bool withComments = false)
    {
        if (FindName(tree, key) is not ({ } property, { } container) || property.Value.Kind == JsonKind.Missing)
        {
            return null;
        }

        var edits = EditsOf(tree, key, property.Span, container, withComments);
        return new($"Remove '{name}'", FixSafety.Unsafe, edits);
    }

    // A value that is an expression is the text in its brackets.
    private static Fix? RemoveValue(JsonSyntaxTree tree, Repair.RemoveValue remove) =>
        JsonTrail.To(tree, remove.Value) is [.., { Property: { } property }]
        && property.Value.Span.Start <= remove.Value.Start
        && property.Value.Span.End >= remove.Value.End
            ? Remove(tree, property.Name.Span, remove.Name)
            : null;

    private static Fix? Remove(JsonSyntaxTree tree, Repair.RemoveItem remove) =>
        JsonTrail.To(tree, remove.Item) is [.., { Property: null, Node: var item } step] && item.Span == remove.Item
            ? RemoveItem(tree, step, ShownText.Of(tree.Source.Slice(remove.Item)), withComments: false)
            : null;

    private static Fix? RemoveDeclaration(JsonSyntaxTree tree, Repair.RemoveDeclaration remove) =>
        JsonTrail.To(tree, remove.Place) switch
        {
            [.., { Property: not null }] => Remove(tree, remove.Place, remove.Name, withComments: true),
            [.., { Node: { Kind: JsonKind.Object } item } step] when item.Span.Start == remove.Place.Start =>
                RemoveItem(tree, step, remove.Name, withComments: true),
            _ => null,
        };

    private static Fix? RemoveItem(JsonSyntaxTree tree, JsonTrail.Step step, string shown, bool withComments)
    {
        if (step.Node.Kind == JsonKind.Missing)
        {
            return null;
        }

        var edits = EditsOf(tree, step.Node.Span, step.Node.Span, step.Container, withComments);
        return new($"Remove '{shown}'", FixSafety.Unsafe, edits);
    }

    private static ImmutableArray<TextEdit> EditsOf(
        JsonSyntaxTree tree,
        TextSpan node,
        TextSpan member,
        JsonNode container,
        bool withComments
    )
    {
        var previous = JsonTrail.Before(tree, node);
        return withComments
            ? MemberRemoval.EditsWithComments(tree.Source.Text, member, previous, container.Span.Start)
            : MemberRemoval.Edits(tree.Source.Text, member, previous);
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
