using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>The edits that take a property out of its object with one comma, and with its lines where it has them alone.</summary>
internal static class PropertyRemoval
{
    public static ImmutableArray<TextEdit> Edits(string text, TextSpan property, TextSpan? previous)
    {
        var after = JsonTrivia.Skip(text, property.End);
        if (after < text.Length && text[after] == ',')
        {
            // Its own comma goes too. One that stands on a later line is taken out by itself.
            var isNear = !text.AsSpan(property.End, after - property.End).ContainsAny('\n', '\r');
            var span = WithBlanks(text, TextSpan.FromBounds(property.Start, isNear ? after + 1 : property.End));
            return isNear ? [Delete(span)] : [Delete(span), Delete(new(after, 1))];
        }

        if (previous is not { } earlier)
        {
            return [Delete(WithBlanks(text, property))];
        }

        var comma = JsonTrivia.Skip(text, earlier.End);
        if (comma >= property.Start || text[comma] != ',')
        {
            return [Delete(WithBlanks(text, property))];
        }

        // The comma before goes instead; whatever stands between it and the property stays.
        var both = TextSpan.FromBounds(comma, property.End);
        return text.AsSpan(comma + 1, property.Start - comma - 1).IndexOfAnyExcept(' ', '\t') < 0
            ? [Delete(WholeLines(text, both) ?? both)]
            : [Delete(new(comma, 1)), Delete(WithBlanks(text, property))];
    }

    private static TextEdit Delete(TextSpan span) => new(span, "");

    // Whole lines where nothing else is on them; else the blanks on one side, so that one blank remains between neighbours.
    private static TextSpan WithBlanks(string text, TextSpan span)
    {
        var end = BlanksEnd(text, span.End);
        return WholeLines(text, span)
            ?? TextSpan.FromBounds(IsLineEnd(text, end) ? BlanksStart(text, span.Start) : span.Start, end);
    }

    private static TextSpan? WholeLines(string text, TextSpan span)
    {
        var start = BlanksStart(text, span.Start);
        var end = LineCommentEnd(text, span.End);
        return (start == 0 || text[start - 1] is '\n' or '\r') && IsLineEnd(text, end)
            ? TextSpan.FromBounds(start, LineBreakEnd(text, end))
            : null;
    }

    private static bool IsLineEnd(string text, int offset) => offset == text.Length || text[offset] is '\n' or '\r';

    // A comment behind a property on its last line is about that property.
    private static int LineCommentEnd(string text, int offset)
    {
        var end = BlanksEnd(text, offset);
        if (end < text.Length && text[end] == '/' && JsonTrivia.CommentEnd(text, end) is var close && close > end)
        {
            var hasBreak = text.AsSpan(end, close - end).ContainsAny('\n', '\r');
            return hasBreak ? end : LineCommentEnd(text, close);
        }

        return end;
    }

    private static int LineBreakEnd(string text, int offset) =>
        text.AsSpan(offset) switch
        {
            ['\r', '\n', ..] => offset + 2,
            ['\r' or '\n', ..] => offset + 1,
            _ => offset,
        };

    private static int BlanksEnd(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }

    private static int BlanksStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }
}
