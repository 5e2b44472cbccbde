using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

/// <summary>The sets that the parser asks for; in one place, because some are made of others.</summary>
internal static class TokenSets
{
    public static readonly TokenSet LineEnd = TokenSet.Of(TokenKind.NewLine);

    public static readonly TokenSet Closers = TokenSet.Of(
        TokenKind.RightBrace,
        TokenKind.RightParen,
        TokenKind.RightBracket,
        TokenKind.StringMiddle,
        TokenKind.StringEnd
    );

    public static readonly TokenSet ItemEnd = LineEnd | Closers | TokenKind.Comma;

    public static readonly TokenSet ExpressionStart = TokenSet.Of(
        TokenKind.Identifier,
        TokenKind.Integer,
        TokenKind.True,
        TokenKind.False,
        TokenKind.Null,
        TokenKind.String,
        TokenKind.StringStart,
        TokenKind.LeftBrace,
        TokenKind.LeftBracket,
        TokenKind.LeftParen,
        TokenKind.Minus,
        TokenKind.Bang
    );

    public static readonly TokenSet Operand = ExpressionStart - TokenKind.Bang - TokenKind.Minus;

    public static readonly TokenSet BodyStart = TokenSet.Of(TokenKind.LeftBrace, TokenKind.LeftBracket);

    public static readonly TokenSet NameOrLineEnd = LineEnd | TokenKind.Identifier;

    public static readonly TokenSet AssignOrLineEnd = LineEnd | TokenKind.Assign;

    public static readonly TokenSet StringOrLineEnd = LineEnd | TokenKind.String | TokenKind.StringStart;

    public static readonly TokenSet HoleEnd = TokenSet.Of(
        TokenKind.StringMiddle,
        TokenKind.StringEnd,
        TokenKind.NewLine
    );

    public static readonly TokenSet TypeEnd =
        ItemEnd | TokenKind.Assign | TokenKind.Arrow | TokenKind.Pipe | TokenKind.Greater;
}
