using Validator.Text;
using static Validator.Parsing.Editing.TextLayout;

namespace Validator.Parsing.Editing;

/// <summary>The lines that go with a part of the text when it is removed. Both languages have the same comments.</summary>
internal static class WholeLines
{
    /// <summary>The lines of a span with their last line break, where nothing but comments behind it shares them; else null.</summary>
    public static TextSpan? Of(string text, TextSpan span)
    {
        var start = BlanksStart(text, span.Start);
        var end = LineCommentEnd(text, span.End);
        return IsLineStart(text, start) && IsLineEnd(text, end)
            ? TextSpan.FromBounds(start, LineBreakEnd(text, end))
            : null;
    }

    /// <summary>The end of the comments behind an offset that end on its line, and of the blanks; a comment is about what it is behind.</summary>
    public static int LineCommentEnd(string text, int offset)
    {
        var end = BlanksEnd(text, offset);
        if (end + 1 < text.Length && text[end] == '/' && CommentEnd(text, end) is var close && close > end)
        {
            var hasBreak = text.AsSpan(end, close - end).ContainsAny('\n', '\r');
            return hasBreak ? end : LineCommentEnd(text, close);
        }

        return end;
    }

    /// <summary>
    /// With the lines of comments right above, which are about what comes below, down to <paramref name="from"/>. What a file begins
    /// with is about the file.
    /// </summary>
    /// <param name="lines">Whole lines.</param>
    /// <param name="from">Where the text between this and the token before begins.</param>
    public static TextSpan WithCommentsAbove(string text, TextSpan lines, int from)
    {
        var start = lines.Start;
        while (start > 0 && LineStart(text, BeforeBreak(text, start)) is var line && line >= from)
        {
            if (line == 0 || !IsComment(text.AsSpan(line, start - line).Trim()))
            {
                break;
            }

            start = line;
        }

        return TextSpan.FromBounds(start, lines.End);
    }

    /// <summary>With the blank lines on one side, where there are some on both, so that no gap of two remains.</summary>
    public static TextSpan WithBlankLines(string text, TextSpan lines)
    {
        var end = lines.End;
        while (end < text.Length && BlanksEnd(text, end) is var blanks && IsLineEnd(text, blanks))
        {
            end = LineBreakEnd(text, blanks);
            if (blanks == text.Length)
            {
                break;
            }
        }

        var start = lines.Start;
        while (start > 0 && LineStart(text, BeforeBreak(text, start)) is var line && IsBlank(text, line, start))
        {
            start = line;
        }

        return end == text.Length ? TextSpan.FromBounds(start, end)
            : start < lines.Start || lines.Start == 0 ? TextSpan.FromBounds(lines.Start, end)
            : lines;
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    private static bool IsComment(ReadOnlySpan<char> line) =>
        line.StartsWith("//")
        || line.StartsWith("#disable-next-line", StringComparison.Ordinal)
        || (line.StartsWith("/*") && line.IndexOf("*/") == line.Length - 2);

    private static int BeforeBreak(string text, int lineStart) =>
        lineStart >= 2 && text[lineStart - 1] == '\n' && text[lineStart - 2] == '\r' ? lineStart - 2 : lineStart - 1;

    private static int CommentEnd(string text, int at)
    {
        var rest = text.AsSpan(at + 2);
        switch (text[at + 1])
        {
            case '/':
                var length = rest.IndexOfAny('\n', '\r');
                return length < 0 ? text.Length : at + 2 + length;
            case '*':
                var close = rest.IndexOf("*/");
                return close < 0 ? at : at + 2 + close + 2;
            default:
                return at;
        }
    }
}
