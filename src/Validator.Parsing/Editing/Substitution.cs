using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Editing;

internal static class Substitution
{
    /// <summary>The fix that puts a text in the place of another.</summary>
    /// <param name="shown">The text as it reads, where it is written otherwise.</param>
    public static Fix Of(SourceText source, TextSpan span, string text, string? shown = null)
    {
        var (before, after) = (ShownText.Of(source.Slice(span)), ShownText.Of(shown ?? text));
        var title =
            before.Length == 0 ? $"Insert '{after}'"
            : after.Length == 0 ? $"Remove '{before}'"
            : $"Replace '{before}' with '{after}'";
        return new(title, FixSafety.Unsafe, [new TextEdit(span, text)]);
    }
}
