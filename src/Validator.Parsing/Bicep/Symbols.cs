using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

/// <summary>How the tokens are written that a message may ask for.</summary>
internal static class Symbols
{
    public static string TextOf(TokenKind kind) =>
        kind switch
        {
            TokenKind.LeftBrace => "{",
            TokenKind.RightBrace => "}",
            TokenKind.LeftParen => "(",
            TokenKind.RightParen => ")",
            TokenKind.LeftBracket => "[",
            TokenKind.RightBracket => "]",
            TokenKind.Comma => ",",
            TokenKind.Colon => ":",
            TokenKind.Assign => "=",
            TokenKind.Arrow => "=>",
            TokenKind.Greater => ">",
            TokenKind.StringEnd => "}",
            _ => kind.ToString(),
        };
}
