namespace Validator.Parsing;

/// <summary>Text of a file as a message quotes it: one line of bounded length.</summary>
internal static class ShownText
{
    private const int Longest = 40;

    public static string Of(ReadOnlySpan<char> text)
    {
        var length = Math.Min(text.Length, Longest);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        var shown = string.Create(
            length,
            text,
            static (line, text) =>
            {
                for (var i = 0; i < line.Length; i++)
                {
                    line[i] = char.IsControl(text[i]) ? ' ' : text[i];
                }
            }
        );
        return length < text.Length ? $"{shown}…" : shown;
    }
}
