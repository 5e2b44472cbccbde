using System.Buffers;
using System.Globalization;
using System.Text;
using Validator.Diagnostics;
using M = Validator.Parsing.Expressions.ExpressionMessages;

namespace Validator.Parsing.Expressions;

/// <summary>Finds the words for a token that the grammar does not allow where it stands.</summary>
/// <param name="text">The decoded string.</param>
/// <param name="previous">The token before <paramref name="token"/>.</param>
/// <param name="token">The first token that does not fit.</param>
internal readonly ref struct ExpressionFaults(string text, Token previous, Token token)
{
    // A message quotes so many characters at the most: a string may be as long as a script.
    private const int LongestQuote = 40;

    private static readonly string[] Constants = ["true", "false", "null"];

    private readonly string _text = text;
    private readonly Token _previous = previous;
    private readonly Token _token = token;

    public Fault Empty() =>
        new(M.EmptyExpression, 0, _text.Length, Quote(0, _text.Length), "[" + Quote(0, _text.Length));

    /// <summary>There is no expression where one has to begin.</summary>
    public Fault NoExpression() =>
        _token.Kind switch
        {
            TokenKind.End => At(_token, M.ExpectedExpressionAtEnd, Quote(_previous)),
            TokenKind.OpenParenthesis => At(_token, M.Grouping, "("),
            TokenKind.Comma or TokenKind.CloseParenthesis when _previous.Kind == TokenKind.Comma => At(
                _token,
                M.ExpectedArgument,
                Quote(_token)
            ),
            TokenKind.Operator when Quote(_token) is "+" or "-" => At(_token, M.SignApart, Quote(_token)),
            TokenKind.Operator when Quote(_token) is not "!" => At(_token, M.ExpectedExpression, Quote(_token)),
            _ => Misplaced() ?? At(_token, M.ExpectedExpression, Quote(_token)),
        };

    /// <summary>A complete expression is followed by something.</summary>
    public Fault AfterWhole() =>
        Continued()
        ?? _token.Kind switch
        {
            TokenKind.CloseParenthesis or TokenKind.CloseBracket => At(_token, M.ClosesNothing, Quote(_token)) with
            {
                Mending = new(_token.Start, _token.End, ""),
            },
            _ => At(_token, M.TrailingText, Quote(_token)),
        };

    public Fault AfterArgument(Token function) =>
        _token.Kind == TokenKind.End
            ? At(_token, M.UnclosedCall, Quote(function)) with
            {
                Mending = new(_previous.End, _previous.End, ")"),
            }
            : Continued() ?? At(_token, M.ExpectedArgumentEnd, Quote(function), Quote(_token));

    public Fault AfterIndex(Token bracket) =>
        _token.Kind == TokenKind.End
            ? At(_token, M.UnclosedIndex, Quote(bracket.Start, _previous.End)) with
            {
                Mending = new(_previous.End, _previous.End, "]"),
            }
            : Continued() ?? At(_token, M.ExpectedIndexEnd, Quote(_token));

    public Fault NoPropertyName() =>
        _token.Kind switch
        {
            TokenKind.End => At(_token, M.ExpectedPropertyAtEnd, "."),
            TokenKind.Integer or TokenKind.String => At(
                _token,
                M.PropertyNeedsIndex,
                Quote(_token),
                $"[{Quote(_token)}]"
            ) with
            {
                Mending = new(_previous.Start, _token.End, $"[{_text[_token.Start.._token.End]}]", IsCertain: true),
            },
            _ => Misplaced() ?? At(_token, M.ExpectedProperty, Quote(_token)),
        };

    /// <param name="isWhole">Whether the name is all that there is so far, so that it may be meant as a text.</param>
    public Fault NotCalled(Token first, Token last, bool isWhole)
    {
        var name = Quote(first.Start, last.End);
        if (Constants.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return new(M.ConstantNotCalled, first.Start, last.End, name, name + "()")
            {
                Mending = new(first.Start, last.End, name + "()", IsCertain: true),
            };
        }

        return new(isWhole ? M.NotCalledWhole : M.NotCalled, first.Start, last.End, name);
    }

    public Fault IntegerTooLarge() => At(_token, M.IntegerTooLarge, Quote(_token));

    public Fault TooDeep() =>
        At(_token, M.TooDeep, ExpressionParser.MaximumDepth.ToString(CultureInfo.InvariantCulture));

    /// <summary>What is wrong with a token that follows a complete value, where its kind alone tells.</summary>
    private Fault? Continued() =>
        _token.Kind switch
        {
            TokenKind.Dot or TokenKind.OpenBracket => At(_token, M.AccessOfLiteral, Quote(_token), Quote(_previous)),
            TokenKind.OpenParenthesis when _previous.Kind == TokenKind.Name => At(
                _previous,
                M.CallOfProperty,
                Quote(_previous)
            ),
            TokenKind.Name when _previous.Kind == TokenKind.String && _previous.End == _token.Start => new(
                M.QuoteInString,
                _previous.End - 1,
                _previous.End,
                Quote(_token)
            ),
            TokenKind.Integer when _text[_token.Start] is '+' or '-' => new(
                M.Operator,
                _token.Start,
                _token.Start + 1,
                _text[_token.Start..(_token.Start + 1)],
                Replacement(_text[_token.Start..(_token.Start + 1)])
            ),
            _ => HyphenatedName() ?? Misplaced(),
        };

    // resources.my-name: what looks like a subtraction is a name that only an index reaches.
    private Fault? HyphenatedName()
    {
        var isHyphen = _previous.Kind == TokenKind.Name && _token.Start == _previous.End && _text[_token.Start] == '-';
        if (!isHyphen || !char.IsLetterOrDigit(_text[_token.End]))
        {
            return null;
        }

        var end = _token.End;
        while (_text[end] is '-' or '_' || char.IsLetterOrDigit(_text[end]))
        {
            end++;
        }

        var name = Quote(_previous.Start, end);
        return new(M.PropertyNeedsIndex, _previous.Start, end, name, $"['{name}']");
    }

    /// <summary>What is wrong with a token that can stand nowhere.</summary>
    private Fault? Misplaced() =>
        _token.Kind switch
        {
            TokenKind.UnterminatedString => new(
                M.UnterminatedString,
                _token.Start,
                _token.Start + 1,
                Quote(_token.Start + 1, _token.End)
            ),
            TokenKind.ForeignString => At(_token, M.ForeignQuotes, Quote(_token)) with { Mending = WithOwnQuotes() },
            TokenKind.Decimal => At(_token, M.DecimalNumber, Quote(_token), $"json('{Quote(_token)}')") with
            {
                Mending = new(_token.Start, _token.End, $"json('{_text[_token.Start.._token.End]}')"),
            },
            TokenKind.Operator => At(_token, M.Operator, Quote(_token), Replacement(Quote(_token))),
            TokenKind.Unknown => At(_token, M.UnexpectedCharacter, Visible(_token)),
            _ => null,
        };

    // A quote that has no partner is one character long.
    private Mending? WithOwnQuotes() =>
        _token.End - _token.Start >= 2
        && _text[(_token.Start + 1)..(_token.End - 1)] is var inside
        && !inside.Contains('\'', StringComparison.Ordinal)
            ? new(_token.Start, _token.End, $"'{inside}'", IsCertain: true)
            : null;

    private static string Replacement(string symbol) =>
        symbol switch
        {
            "+" => "add(a, b)",
            "-" => "sub(a, b)",
            "*" => "mul(a, b)",
            "/" => "div(a, b)",
            "%" => "mod(a, b)",
            "=" or "==" => "equals(a, b)",
            "!=" => "not(equals(a, b))",
            "<" => "less(a, b)",
            "<=" => "lessOrEquals(a, b)",
            ">" => "greater(a, b)",
            ">=" => "greaterOrEquals(a, b)",
            "&" or "&&" => "and(a, b)",
            "|" or "||" => "or(a, b)",
            "!" => "not(a)",
            "??" => "coalesce(a, b)",
            "?." => "tryGet(a, 'name')",
            _ => "if(condition, a, b)",
        };

    private static Fault At(Token token, MessageFormat format, string first, string? second = null) =>
        new(format, token.Start, token.End, first, second);

    private string Quote(Token token) => Quote(token.Start, token.End);

    /// <summary>The text as a message shows it: up to its first line break or other control, and not too long.</summary>
    private string Quote(int start, int end)
    {
        var whole = _text.AsSpan(start..end);
        var length = whole.IndexOfAnyInRange('\0', '\u001F') is >= 0 and var control ? control : whole.Length;
        if (length > LongestQuote)
        {
            length = char.IsHighSurrogate(whole[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        }

        return length < whole.Length ? $"{whole[..length]}…" : whole.ToString();
    }

    // A character that shows nothing, or that is half of a pair, is told by its number.
    private string Visible(Token token) =>
        Rune.DecodeFromUtf16(_text.AsSpan(token.Start..token.End), out var rune, out _) == OperationStatus.Done
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            )
            ? Quote(token)
            : $"U+{(token.End - token.Start == 2 ? rune.Value : _text[token.Start]):X4}";
}
