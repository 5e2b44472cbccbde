namespace Validator.Parsing.Editing;

/// <summary>How a text breaks and indents its lines, so that what is put in looks like what is there.</summary>
/// <param name="LineBreak">Empty in a text of a single line.</param>
/// <param name="Unit">The blanks of one level.</param>
internal readonly record struct TextLayout(string LineBreak, string Unit)
{
    private const string UsualUnit = "  ";

    public bool HasLines => LineBreak.Length > 0;

    public static TextLayout Of(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end < 0)
        {
            return new("", UsualUnit);
        }

        var lineBreak = LineBreakEnd(text, end) == end + 2 ? "\r\n" : text[end..(end + 1)];
        for (; end >= 0; end = NextBreak(text, end))
        {
            var start = LineBreakEnd(text, end);
            var blanks = BlanksEnd(text, start);
            if (blanks > start && blanks < text.Length && text[blanks] is not ('\r' or '\n' or '*'))
            {
                return new(lineBreak, text[start..blanks]);
            }
        }

        return new(lineBreak, UsualUnit);
    }

    /// <summary>The blanks that the line of an offset begins with.</summary>
    public static string IndentAt(string text, int offset)
    {
        var start = LineStart(text, offset);
        return text[start..BlanksEnd(text, start)];
    }

    public static int LineStart(string text, int offset) =>
        offset == 0 ? 0 : text.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;

    public static bool IsLineEnd(string text, int offset) => offset == text.Length || text[offset] is '\n' or '\r';

    public static bool IsLineStart(string text, int offset) => offset == 0 || text[offset - 1] is '\n' or '\r';

    /// <summary>The offset after the line break at an offset; the same where there is none.</summary>
    public static int LineBreakEnd(string text, int offset) =>
        text.AsSpan(offset) switch
        {
            ['\r', '\n', ..] => offset + 2,
            ['\r' or '\n', ..] => offset + 1,
            _ => offset,
        };

    public static int BlanksEnd(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }

    public static int BlanksStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }

    private static int NextBreak(string text, int before)
    {
        var start = LineBreakEnd(text, before);
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? -1 : start + length;
    }
}
