using System.Collections.Immutable;
using System.Globalization;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // The index of an integer after a minus, whose range is larger by one.
    private int _negated = -1;

    private StringSyntax ParseString() =>
        Kind == TokenKind.String ? new StringLiteralSyntax(Take()) : ParseInterpolatedString();

    private InterpolatedStringSyntax ParseInterpolatedString()
    {
        var (literals, parentheses) = (_allowsLiterals, _inParentheses);
        (_allowsLiterals, _inParentheses) = (false, false);
        var pieces = ImmutableArray.CreateBuilder<SyntaxToken>(2);
        var holes = ImmutableArray.CreateBuilder<ExpressionSyntax>(1);
        Open(TokenKind.StringMiddle);
        Open(TokenKind.StringEnd);
        pieces.Add(Take());
        do
        {
            holes.Add(ParseExpression());
            if (Kind is not (TokenKind.StringMiddle or TokenKind.StringEnd))
            {
                EndHole();
            }

            pieces.Add(
                TokenSets.HoleEnd.Contains(Kind) && Kind != TokenKind.NewLine ? Take() : Missing(TokenKind.StringEnd)
            );
        } while (pieces[^1].Kind == TokenKind.StringMiddle);

        _awaited[(int)TokenKind.StringMiddle]--;
        _awaited[(int)TokenKind.StringEnd]--;
        (_allowsLiterals, _inParentheses) = (literals, parentheses);
        return new(pieces.DrainToImmutable(), holes.DrainToImmutable());
    }

    private void EndHole()
    {
        if (Kind is TokenKind.NewLine or TokenKind.EndOfFile || (Current.Flags & TokenFlags.Open) != 0)
        {
            // The lexer, which had to know where the string ends, has said that it does not.
            _recovering = true;
        }

        Report(BicepMessages.Symbol, "}");
        SkipTo(TokenSets.HoleEnd);
    }

    private IntegerLiteralSyntax ParseInteger()
    {
        var isNegated = _negated == _at;
        var token = Take();
        var isRead = ulong.TryParse(TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (!isRead || value > (ulong)long.MaxValue + (isNegated ? 1UL : 0))
        {
            Report(BicepMessages.LargeInteger, token.Span, findings.Shown(token.Span));
        }

        return new(token, value);
    }
}
