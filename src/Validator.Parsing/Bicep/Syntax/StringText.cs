using System.Buffers;
using System.Globalization;
using System.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>What the pieces of a string say.</summary>
internal static class StringText
{
    public const int RawQuotes = 3;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>How many dollars open a hole of the string that begins with this piece, beyond the one of <c>'…'</c>.</summary>
    public static int Dollars(string text, SyntaxToken first) =>
        (first.Flags & TokenFlags.Raw) == 0 ? 0 : text.AsSpan(first.Start, first.Length).IndexOfAnyExcept('$');

    public static string Decode(string text, SyntaxToken piece, int dollars)
    {
        if (piece.IsMissing)
        {
            return "";
        }

        var written = text.AsSpan(piece.Start, piece.Length);
        return (piece.Flags & TokenFlags.Raw) != 0 ? DecodeRaw(written, piece, dollars) : DecodeLine(written, piece);
    }

    private static string DecodeRaw(ReadOnlySpan<char> written, SyntaxToken piece, int dollars)
    {
        if (piece.Kind is TokenKind.String or TokenKind.StringStart)
        {
            written = written[(written.IndexOfAnyExcept('$') + RawQuotes)..];
            written = written switch
            {
                ['\r', '\n', ..] => written[2..],
                ['\r' or '\n', ..] => written[1..],
                _ => written,
            };
        }
        else
        {
            written = written[1..];
        }

        return written[..^ClosingLength(piece, RawQuotes, dollars + 1)].ToString();
    }

    private static string DecodeLine(ReadOnlySpan<char> written, SyntaxToken piece)
    {
        written = written[1..^ClosingLength(piece, quotes: 1, hole: 2)];
        return (piece.Flags & TokenFlags.Escapes) == 0 ? written.ToString() : Unescape(written);
    }

    private static int ClosingLength(SyntaxToken piece, int quotes, int hole) =>
        (piece.Flags & TokenFlags.Open) != 0 ? 0
        : piece.Kind is TokenKind.StringStart or TokenKind.StringMiddle ? hole
        : quotes;

    private static string Unescape(ReadOnlySpan<char> written)
    {
        StringBuilder decoded = new(written.Length);
        while (written.IndexOf('\\') is >= 0 and var at)
        {
            decoded.Append(written[..at]);
            var length = EscapeLength(written[at..]);
            Append(decoded, written.Slice(at, Math.Max(length, 1)), isValid: length > 0);
            written = written[(at + Math.Max(length, 1))..];
        }

        return decoded.Append(written).ToString();
    }

    /// <summary>The length of the escape that begins with the backslash at the start of the text; 0 where it is none.</summary>
    public static int EscapeLength(ReadOnlySpan<char> text) =>
        text switch
        {
            [_, 'n' or 'r' or 't' or '\\' or '\'' or '$', ..] => 2,
            [_, 'u', '{', .. var digits] => UnicodeLength(digits),
            _ => 0,
        };

    private static int UnicodeLength(ReadOnlySpan<char> digits)
    {
        var count = digits.IndexOfAnyExcept(HexDigits);
        return count > 0 && digits[count] == '}' && CodePoint(digits[..count]) <= 0x10FFFF ? count + 4 : 0;
    }

    private static uint CodePoint(ReadOnlySpan<char> digits) =>
        uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? value
            : uint.MaxValue;

    private static void Append(StringBuilder decoded, ReadOnlySpan<char> escape, bool isValid)
    {
        switch (escape)
        {
            case [_, 'u', '{', .. var digits, '}'] when isValid && CodePoint(digits) is var point:
                // A lone surrogate is no character, but Bicep allows to write it.
                if (point <= char.MaxValue)
                {
                    decoded.Append((char)point);
                }
                else
                {
                    decoded.Append(char.ConvertFromUtf32((int)point));
                }

                break;
            case [_, var c]:
                decoded.Append(
                    c switch
                    {
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        _ => c,
                    }
                );
                break;
            default:
                decoded.Append(escape);
                break;
        }
    }
}
