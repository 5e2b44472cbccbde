using System.Globalization;
using System.Text;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation.Functions.Json;

/// <summary>Strings and numbers as <see cref="LenientJson"/> reads them.</summary>
internal static class JsonLiterals
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text between quotes, of which the first is at a place; null where they are not closed, or an escape is none.</summary>
    public static string? String(string text, ref int place)
    {
        var quote = text[place++];
        StringBuilder literal = new();
        while (place < text.Length)
        {
            var character = text[place++];
            if (character == quote)
            {
                return literal.ToString();
            }

            if (character != '\\')
            {
                literal.Append(character);
            }
            else if (Escape(text, ref place) is { } escaped)
            {
                Append(literal, escaped, text, ref place);
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    // Half of a surrogate pair alone is replaced where it is an escape.
    private static void Append(StringBuilder literal, char escaped, string text, ref int place)
    {
        if (!char.IsHighSurrogate(escaped))
        {
            literal.Append(char.IsLowSurrogate(escaped) ? Replacement : escaped);
            return;
        }

        var next = place + 1;
        if (place < text.Length && text[place] == '\\' && Escape(text, ref next) is { } low && char.IsLowSurrogate(low))
        {
            literal.Append(escaped).Append(low);
            place = next;
        }
        else
        {
            literal.Append(Replacement);
        }
    }

    private static char? Escape(string text, ref int place)
    {
        if (place >= text.Length)
        {
            return null;
        }

        switch (text[place++])
        {
            case 'b':
                return '\b';
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case ('\\' or '"' or '\'' or '/') and var itself:
                return itself;
            case 'u' when place + 4 <= text.Length:
                var isHexadecimal = ushort.TryParse(
                    text.AsSpan(place, 4),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var code
                );
                place += 4;
                return isHexadecimal ? (char)code : null;
            default:
                return null;
        }
    }

    /// <summary>A number: decimal, or octal behind a zero, or hexadecimal; null where it is none.</summary>
    public static Expression? Number(string text, ref int place, TextSpan span)
    {
        var start = place;
        while (
            place < text.Length && (char.IsAsciiHexDigit(text[place]) || text[place] is '-' or '+' or '.' or 'x' or 'X')
        )
        {
            place++;
        }

        if (place < text.Length && !(char.IsWhiteSpace(text[place]) || text[place] is ',' or '}' or ']' or ')' or '/'))
        {
            return null;
        }

        var digits = text.AsSpan(start..place);
        return digits is ['0', not ('.' or 'e' or 'E'), ..] ? OfAnotherBase(digits, span) : Decimal(digits, span);
    }

    private static Expression? Decimal(ReadOnlySpan<char> digits, TextSpan span)
    {
        var isWhole = !digits.TrimStart('-').ContainsAnyExceptInRange('0', '9');
        return isWhole
            && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
                ? new IntegerLiteral(span, integer)
            : !double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? null
            // An integer of more than 64 bits, which only the engine can write.
            : isWhole ? new UnknownValue(span, ValueKinds.Integer)
            : new NumberLiteral(span, number);
    }

    private static IntegerLiteral? OfAnotherBase(ReadOnlySpan<char> digits, TextSpan span)
    {
        if (digits is [_, 'x' or 'X', ..])
        {
            var isHexadecimal = ulong.TryParse(
                digits[2..],
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var bits
            );
            return isHexadecimal ? new(span, (long)bits) : null;
        }

        UInt128 value = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7' || value > ulong.MaxValue >> 3)
            {
                return null;
            }

            value = (value << 3) | (uint)(digit - '0');
        }

        return new(span, (long)(ulong)value);
    }
}
