namespace Validator.Parsing.Json;

/// <summary>The grammar of numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    /// <summary>How many characters at the start of the text are a number; zero when none are.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var sign = text is ['-', ..] ? 1 : 0;
        var whole = text[sign..] is ['0', ..] ? 1 : Digits(text[sign..]);
        if (whole == 0)
        {
            return 0;
        }

        var length = sign + whole;
        if (text[length..] is ['.', .. var fraction] && Digits(fraction) is > 0 and var places)
        {
            length += 1 + places;
        }

        if (text[length..] is ['e' or 'E', .. var exponent])
        {
            var exponentSign = exponent is ['+' or '-', ..] ? 1 : 0;
            var digits = Digits(exponent[exponentSign..]);
            length += digits == 0 ? 0 : 1 + exponentSign + digits;
        }

        return length;
    }

    public static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && LengthAt(text) == text.Length;

    /// <summary>The same number in the form that JSON allows, or null where the meaning is not certain.</summary>
    public static string? Mend(ReadOnlySpan<char> written)
    {
        var sign = written is ['-', ..] ? "-" : "";
        var digits = written is ['-' or '+', ..] ? written[1..] : written;
        var mended = digits switch
        {
            ['.', ..] => $"{sign}0{digits}",
            [.. var whole, '.'] => $"{sign}{whole}",
            _ => $"{sign}{digits}",
        };
        return IsNumber(mended) ? mended : null;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length;
    }
}
