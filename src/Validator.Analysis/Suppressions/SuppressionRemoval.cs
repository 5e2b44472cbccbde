using Validator.Diagnostics;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Analysis.Suppressions;

/// <summary>The edits that take a rule out of a suppression, or the comment out of the file when no rule is left in it.</summary>
internal static class SuppressionRemoval
{
    /// <summary>Null where it is no comment.</summary>
    public static Fix? OfComment(string text, Suppression suppression) =>
        suppression.Removable is { } comment
            ? new("Remove the comment", FixSafety.Safe, [WithBlanks(text, comment)])
            : null;

    /// <summary>Null where it is no comment. There must be another rule in it.</summary>
    public static Fix? OfRule(Suppression suppression, int index)
    {
        if (suppression.Removable is null)
        {
            return null;
        }

        var rule = suppression.Rules[index];
        var span =
            index == 0
                ? TextSpan.FromBounds(rule.Place.Start, suppression.Rules[1].Place.Start)
                : TextSpan.FromBounds(suppression.Rules[index - 1].Place.End, rule.Place.End);
        return new($"Remove '{rule.Name}'", FixSafety.Safe, [new(span, "")]);
    }

    // A line that holds nothing else goes as a whole; what stood on both sides of a comment stays apart.
    private static TextEdit WithBlanks(string text, TextSpan comment)
    {
        var start = comment.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var end = comment.End;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        var startsLine = start == 0 || text[start - 1] is '\n' or '\r';
        var endsLine = end == text.Length || text[end] is '\n' or '\r';
        return (startsLine, endsLine) switch
        {
            (true, true) => new(TextSpan.FromBounds(start, BreakEnd(text, end)), ""),
            (false, true) => new(TextSpan.FromBounds(start, end), ""),
            (true, false) => new(TextSpan.FromBounds(comment.Start, end), ""),
            _ => new(TextSpan.FromBounds(start, end), " "),
        };
    }

    private static int BreakEnd(string text, int at) =>
        text.AsSpan(at) switch
        {
            ['\r', '\n', ..] => at + 2,
            [_, ..] => at + 1,
            _ => at,
        };
}
