using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Editing;

internal static class Substitution
{
    /// <summary>The fix that puts a text in the place of another.</summary>
    /// <param name="shown">The text as it reads, where it is written otherwise.</param>
    public static Fix Of(SourceText source, TextSpan span, string text, string? shown = null)
    {
        var (before, after) = Unquoted(source.Slice(span), shown ?? text);
        var title =
            before.Length == 0 ? $"Insert '{after}'"
            : after.Length == 0 ? $"Remove '{before}'"
            : $"Replace '{before}' with '{after}'";
        return new(title, FixSafety.Unsafe, [new TextEdit(span, text)]);
    }

    // Titles have quotes of their own.
    private static (string Before, string After) Unquoted(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        IsQuoted(before) && IsQuoted(after)
            ? (ShownText.Of(before[1..^1]), ShownText.Of(after[1..^1]))
            : (ShownText.Of(before), ShownText.Of(after));

    private static bool IsQuoted(ReadOnlySpan<char> text) => text is ['\'', .., '\''] or ['"', .., '"'];
}
