namespace Validator.Parsing.Expressions;

/// <summary>A token of an expression: indices into the decoded string, from its opening bracket on.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public bool IsLiteral => Kind is TokenKind.String or TokenKind.Integer;
}

internal enum TokenKind
{
    /// <summary>The closing bracket of the whole expression.</summary>
    End,
    Name,
    Integer,
    String,
    Comma,
    Dot,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,

    // The language knows none of the rest; they are told apart for the sake of the message.
    UnterminatedString,
    ForeignString,
    Decimal,
    Operator,
    Unknown,
}
