using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Editing;
using Validator.Text;
using static Validator.Parsing.Editing.TextLayout;

namespace Validator.Parsing.Json;

/// <summary>
/// The edits that take a property out of its object, or an item out of its array, with one comma, and with its lines where it has them
/// alone.
/// </summary>
internal static class MemberRemoval
{
    public static ImmutableArray<TextEdit> Edits(string text, TextSpan member, TextSpan? previous)
    {
        var after = JsonTrivia.Skip(text, member.End);
        if (after < text.Length && text[after] == ',')
        {
            // Its own comma goes too. One that stands on a later line is taken out by itself.
            var isNear = !text.AsSpan(member.End, after - member.End).ContainsAny('\n', '\r');
            var span = WithBlanks(text, TextSpan.FromBounds(member.Start, isNear ? after + 1 : member.End));
            return isNear ? [Delete(span)] : [Delete(span), Delete(new(after, 1))];
        }

        if (previous is not { } earlier)
        {
            return [Delete(WithBlanks(text, member))];
        }

        var comma = JsonTrivia.Skip(text, earlier.End);
        if (comma >= member.Start || text[comma] != ',')
        {
            return [Delete(WithBlanks(text, member))];
        }

        // The comma before goes instead; whatever stands between it and the member stays.
        var both = TextSpan.FromBounds(comma, member.End);
        return text.AsSpan(comma + 1, member.Start - comma - 1).IndexOfAnyExcept(' ', '\t') < 0
            ? [Delete(WholeLines.Of(text, both) ?? both)]
            : [Delete(new(comma, 1)), Delete(WithBlanks(text, member))];
    }

    /// <summary>With the comments above it too, where it has lines of its own.</summary>
    /// <param name="from">Where its container begins.</param>
    public static ImmutableArray<TextEdit> EditsWithComments(string text, TextSpan member, TextSpan? previous, int from)
    {
        var gap = previous?.End ?? from + 1;
        return
        [
            .. Edits(text, member, previous)
                .Select(edit =>
                    edit.Span.Contains(member.Start) && IsLineStart(text, edit.Span.Start)
                        ? Delete(WholeLines.WithCommentsAbove(text, edit.Span, gap))
                        : edit
                ),
        ];
    }

    private static TextEdit Delete(TextSpan span) => new(span, "");

    // Whole lines where nothing else is on them; else the blanks on one side, so that one blank remains between neighbours.
    private static TextSpan WithBlanks(string text, TextSpan span)
    {
        var end = BlanksEnd(text, span.End);
        return WholeLines.Of(text, span)
            ?? TextSpan.FromBounds(IsLineEnd(text, end) ? BlanksStart(text, span.Start) : span.Start, end);
    }
}
