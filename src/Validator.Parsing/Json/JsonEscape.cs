using System.Globalization;

namespace Validator.Parsing.Json;

/// <summary>One escape in a string, from its backslash on (RFC 8259, section 7).</summary>
internal readonly record struct JsonEscape(int Length, char Value, bool IsValid)
{
    private const int UnicodeLength = 6;

    /// <summary>Reads the escape whose backslash is the first character of <paramref name="text"/>.</summary>
    public static JsonEscape Read(ReadOnlySpan<char> text, char quote) =>
        text switch
        {
            [_, 'u', .. var digits] => ReadUnicode(digits),
            [_, var c, ..] when c == quote || c is '"' or '\\' or '/' => new(2, c, true),
            [_, 'n', ..] => new(2, '\n', true),
            [_, 't', ..] => new(2, '\t', true),
            [_, 'r', ..] => new(2, '\r', true),
            [_, 'b', ..] => new(2, '\b', true),
            [_, 'f', ..] => new(2, '\f', true),
            [_, var high, var low, ..] when char.IsSurrogatePair(high, low) => new(3, '\\', false),
            [_, _, ..] => new(2, '\\', false),
            _ => new(1, '\\', false),
        };

    private static JsonEscape ReadUnicode(ReadOnlySpan<char> digits)
    {
        var count = 0;
        while (count < 4 && count < digits.Length && char.IsAsciiHexDigit(digits[count]))
        {
            count++;
        }

        return count == 4
            ? new(
                UnicodeLength,
                (char)ushort.Parse(digits[..4], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                true
            )
            : new(2 + count, '\\', false);
    }
}
