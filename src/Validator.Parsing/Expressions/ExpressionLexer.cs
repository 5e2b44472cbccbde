using System.Buffers;

namespace Validator.Parsing.Expressions;

/// <summary>
/// Cuts an expression into tokens, as the deployment engine does: white space and letters are those of Unicode, and a
/// name may also hold <c>_</c> and <c>$</c>. Never fails: what it does not know is a token as well.
/// </summary>
/// <param name="text">The decoded string without its closing bracket.</param>
internal ref struct ExpressionLexer(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> OperatorCharacters = SearchValues.Create("+-*/%=!<>&|?");

    private readonly ReadOnlySpan<char> _text = text;

    // The opening bracket is not a part of the expression.
    private int _position = 1;

    public Token Next()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        var start = _position;
        if (start == _text.Length)
        {
            return new(TokenKind.End, start, start + 1);
        }

        var kind = Scan(_text[start..], out var length);
        _position += length;
        return new(kind, start, _position);
    }

    private static TokenKind Scan(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        switch (text[0])
        {
            case ',':
                return TokenKind.Comma;
            case '.':
                return TokenKind.Dot;
            case '(':
                return TokenKind.OpenParenthesis;
            case ')':
                return TokenKind.CloseParenthesis;
            case '[':
                return TokenKind.OpenBracket;
            case ']':
                return TokenKind.CloseBracket;
            case '\'':
                return ScanString(text, out length);
            case '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019':
                return ScanForeignString(text, out length);
            case '_' or '$' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return ScanName(text, out length);
            case >= '0' and <= '9':
                return ScanNumber(text, out length);
            case '+' or '-' when text is [_, >= '0' and <= '9', ..]:
                return ScanNumber(text, out length);
            default:
                return char.IsLetter(text[0]) ? ScanName(text, out length) : ScanUnknown(text, out length);
        }
    }

    private static TokenKind ScanName(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        while (length < text.Length && (text[length] is '_' or '$' || char.IsLetterOrDigit(text[length])))
        {
            length++;
        }

        return TokenKind.Name;
    }

    private static TokenKind ScanString(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        while (text[length..].IndexOf('\'') is >= 0 and var quote)
        {
            length += quote + 1;
            if (length == text.Length || text[length] != '\'')
            {
                return TokenKind.String;
            }

            // A doubled quote stands for one in the string.
            length++;
        }

        length = text.Length;
        return TokenKind.UnterminatedString;
    }

    private static TokenKind ScanForeignString(ReadOnlySpan<char> text, out int length)
    {
        var quotes = text[0] switch
        {
            '"' => "\"",
            '\u2018' or '\u2019' => "\u2018\u2019",
            _ => "\u201C\u201D",
        };
        length = text[1..].IndexOfAny(quotes) + 2;
        return TokenKind.ForeignString;
    }

    private static TokenKind ScanNumber(ReadOnlySpan<char> text, out int length)
    {
        length = 1 + DigitsAt(text, 1);
        var kind = TokenKind.Integer;
        if (text[length..] is ['.', >= '0' and <= '9', ..])
        {
            kind = TokenKind.Decimal;
            length += 1 + DigitsAt(text, length + 1);
        }

        if (text[length..] is ['e' or 'E', >= '0' and <= '9', ..] or ['e' or 'E', '+' or '-', >= '0' and <= '9', ..])
        {
            kind = TokenKind.Decimal;
            length += 2 + DigitsAt(text, length + 2);
        }

        return kind;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? rest.Length : end;
    }

    private static TokenKind ScanUnknown(ReadOnlySpan<char> text, out int length)
    {
        if (OperatorCharacters.Contains(text[0]))
        {
            length = text
                is ['=' or '!' or '<' or '>', '=', ..]
                    or ['&', '&', ..]
                    or ['|', '|', ..]
                    or ['?', '?' or '.', ..]
                ? 2
                : 1;
            return TokenKind.Operator;
        }

        length = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1;
        return TokenKind.Unknown;
    }
}
