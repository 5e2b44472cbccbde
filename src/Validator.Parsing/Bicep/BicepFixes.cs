using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>Turns the repairs that checks propose into edits of Bicep text.</summary>
internal static class BicepFixes
{
    /// <summary>Null where the repair is not of a string or property as it stands in the file.</summary>
    public static Fix? For(BicepSyntaxTree tree, Repair repair) =>
        repair switch
        {
            Repair.RenameProperty rename => Rename(tree, rename),
            Repair.ReplaceString replace => Replace(tree, replace),
            Repair.ReplaceName replace => Rewrite(tree, replace.Name, replace.Text, replace.Text),
            Repair.RemoveProperty remove => Remove(tree, remove),
            Repair.RemoveDeclaration remove => DeclarationRemoval.Of(tree, remove),
            _ => null,
        };

    private static Fix? Rename(BicepSyntaxTree tree, Repair.RenameProperty rename)
    {
        if (PropertyAt(tree, rename.Key) is not { } property || property.Key.GetName(tree.Source) is not { } written)
        {
            return null;
        }

        var name = property.Key.Text is null && IsWord(rename.Name) ? rename.Name : Quote(rename.Name);
        return Rewrite($"Rename '{written}' to '{rename.Name}'", rename.Key, written, rename.Name, name);
    }

    // A string, or the type or the version in the string after the name of a resource.
    private static Fix? Replace(BicepSyntaxTree tree, Repair.ReplaceString replace)
    {
        var (span, text) = (replace.Literal, replace.Text);
        var literal = tree.NodesAt(span.Start).OfType<StringLiteralSyntax>().LastOrDefault();
        if (literal is null || span.End > literal.Span.End)
        {
            return null;
        }

        if (span != literal.Span)
        {
            return Rewrite(tree, span, text, text);
        }

        var written = literal.GetValue(tree.Source);
        return Rewrite($"Replace '{written}' with '{text}'", span, written, text, Quote(text));
    }

    private static Fix Rewrite(BicepSyntaxTree tree, TextSpan place, string meant, string text)
    {
        var written = tree.Source.Slice(place).ToString();
        return Rewrite($"Replace '{written}' with '{meant}'", place, written, meant, text);
    }

    private static Fix Rewrite(string title, TextSpan place, string written, string meant, string text)
    {
        var isSame = string.Equals(written, meant, StringComparison.OrdinalIgnoreCase);
        return new(title, isSame ? FixSafety.Safe : FixSafety.Unsafe, [new TextEdit(place, text)]);
    }

    // With its line, where it has that for itself; one that shares it is left to a person.
    private static Fix? Remove(BicepSyntaxTree tree, Repair.RemoveProperty remove)
    {
        if (PropertyAt(tree, remove.Key) is not { } property)
        {
            return null;
        }

        return LinesOf(tree, property.Span) is { } lines
            ? new($"Remove '{remove.Name}'", FixSafety.Unsafe, [new TextEdit(lines, "")])
            : null;
    }

    /// <summary>The lines of a node from their beginning to the next; null where it shares them with others.</summary>
    public static TextSpan? LinesOf(BicepSyntaxTree tree, TextSpan node)
    {
        var text = tree.Source.Text;
        var (start, end) = (node.Start, node.End);
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        // What is said after it is said of it.
        if (text.AsSpan(end).StartsWith("//", StringComparison.Ordinal))
        {
            var length = text.AsSpan(end).IndexOfAny('\r', '\n');
            end = length < 0 ? text.Length : end + length;
        }

        if ((start > 0 && text[start - 1] != '\n') || (end < text.Length && text[end] is not ('\r' or '\n')))
        {
            return null;
        }

        end +=
            end == text.Length ? 0
            : text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2
            : 1;
        return TextSpan.FromBounds(start, end);
    }

    private static ObjectPropertySyntax? PropertyAt(BicepSyntaxTree tree, TextSpan key) =>
        tree.NodesAt(key.Start).OfType<ObjectPropertySyntax>().LastOrDefault(property => property.Key.Span == key);

    private static bool IsWord(string name) =>
        name.Length > 0
        && !char.IsAsciiDigit(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private static string Quote(string text) =>
        $"'{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("${", "\\${", StringComparison.Ordinal)}'";
}
