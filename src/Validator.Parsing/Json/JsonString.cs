using System.Text;

namespace Validator.Parsing.Json;

/// <summary>Between the text of a string as it is written in a file, without its quotes, and what it says.</summary>
internal static class JsonString
{
    public static string Decode(ReadOnlySpan<char> written, char quote)
    {
        var text = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; )
        {
            at += ReadCharacter(written[at..], quote, out var character);
            text.Append(character);
        }

        return text.ToString();
    }

    /// <summary>Where each decoded character is written, and where the last one ends, counted from <paramref name="start"/>.</summary>
    public static int[] Offsets(ReadOnlySpan<char> written, char quote, int start)
    {
        List<int> offsets = new(written.Length + 1);
        for (var at = 0; at < written.Length; )
        {
            offsets.Add(start + at);
            at += ReadCharacter(written[at..], quote, out _);
        }

        offsets.Add(start + written.Length);
        return [.. offsets];
    }

    /// <summary>Writes what a string says so that it can stand between double quotes.</summary>
    public static string Encode(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => written.Append("\\\""),
                '\\' => written.Append("\\\\"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                < ' ' => written.Append("\\u00").Append(((int)c).ToString("x2", null)),
                _ => written.Append(c),
            };
        }

        return written.ToString();
    }

    // A backslash that begins no escape stands for itself: the finding is given once, by the parser.
    private static int ReadCharacter(ReadOnlySpan<char> written, char quote, out char character)
    {
        character = written[0];
        if (character != '\\' || JsonEscape.Read(written, quote) is not { IsValid: true } escape)
        {
            return 1;
        }

        character = escape.Value;
        return escape.Length;
    }
}
