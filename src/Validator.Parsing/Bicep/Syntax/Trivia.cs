namespace Validator.Parsing.Bicep.Syntax;

/// <summary>Reads what lies between two tokens.</summary>
internal static class Trivia
{
    /// <summary>The end of the comment that begins here, or -1 where the text ends before it.</summary>
    public static int CommentEnd(string text, int start)
    {
        var rest = text.AsSpan(start + 2);
        if (text[start + 1] == '/')
        {
            var length = rest.IndexOfAny('\n', '\r');
            return length < 0 ? text.Length : start + 2 + length;
        }

        var close = rest.IndexOf("*/", StringComparison.Ordinal);
        return close < 0 ? -1 : start + 2 + close + 2;
    }

    /// <summary>The pieces of a gap in order. Blanks are all that is neither comment nor pragma.</summary>
    public static IEnumerable<SyntaxTrivia> Read(string text, int start, int end)
    {
        while (start < end)
        {
            var (kind, next) = (text[start], start + 1 < end ? text[start + 1] : '\0') switch
            {
                ('/', '/') => (TriviaKind.LineComment, CommentEnd(text, start)),
                ('/', '*') => (TriviaKind.BlockComment, CommentEnd(text, start)),
                ('#', _) => (TriviaKind.Pragma, PragmaEnd(text, start, end)),
                _ => (TriviaKind.Blank, BlankEnd(text, start, end)),
            };
            next = next < 0 ? end : Math.Min(next, end);
            yield return new(kind, new(start, next - start));
            start = next;
        }
    }

    private static int BlankEnd(string text, int start, int end)
    {
        var length = text.AsSpan(start + 1, end - start - 1).IndexOfAny('/', '#');
        return length < 0 ? end : start + 1 + length;
    }

    private static int PragmaEnd(string text, int start, int end)
    {
        var length = text.AsSpan(start + 1, end - start - 1).IndexOf('/');
        var limit = length < 0 ? end : start + 1 + length;
        while (text[limit - 1] is ' ' or '\t')
        {
            limit--;
        }

        return limit;
    }
}
