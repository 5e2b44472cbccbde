using System.Buffers;

namespace Validator.Parsing.Json;

/// <summary>What may stand between tokens: blanks and comments.</summary>
internal static class JsonTrivia
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n");

    public static int Skip(ReadOnlySpan<char> text, int at) => Skip(text, at, out _);

    /// <summary>
    /// Where the next token begins. <paramref name="openComment"/> is where a comment begins that never ends, else -1.
    /// </summary>
    public static int Skip(ReadOnlySpan<char> text, int at, out int openComment)
    {
        openComment = -1;
        while (at < text.Length)
        {
            var end = text[at] == '/' ? CommentEnd(text, at) : BlanksEnd(text, at);
            if (end < 0)
            {
                openComment = at;
                return text.Length;
            }

            if (end == at)
            {
                break;
            }

            at = end;
        }

        return at;
    }

    /// <summary>The offset after the comment at <paramref name="at"/>; the same offset if there is none; -1 if it never ends.</summary>
    public static int CommentEnd(ReadOnlySpan<char> text, int at)
    {
        switch (text[at..])
        {
            case ['/', '/', .. var line]:
                var length = line.IndexOfAny('\n', '\r');
                return length < 0 ? text.Length : at + 2 + length;
            case ['/', '*', .. var block]:
                var close = block.IndexOf("*/");
                return close < 0 ? -1 : at + 2 + close + 2;
            default:
                return at;
        }
    }

    private static int BlanksEnd(ReadOnlySpan<char> text, int at)
    {
        // Azure's reader takes every Unicode blank; the vectorised search knows the four of the standard.
        if (!char.IsWhiteSpace(text[at]))
        {
            return at;
        }

        var length = text[(at + 1)..].IndexOfAnyExcept(Blanks);
        return length < 0 ? text.Length : at + 1 + length;
    }
}
