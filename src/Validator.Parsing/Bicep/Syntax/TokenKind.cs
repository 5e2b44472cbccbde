namespace Validator.Parsing.Bicep.Syntax;

/// <summary>What a token is. Keywords other than the three literals are identifiers: Bicep reserves none of them.</summary>
public enum TokenKind : byte
{
    /// <summary>No token: what stands in a node for an optional token that is not there.</summary>
    None,
    EndOfFile,

    /// <summary>A run of line breaks. It belongs to no node, as blanks and comments do not.</summary>
    NewLine,

    /// <summary>Characters that begin no token; the lexer has reported them.</summary>
    Bad,
    Identifier,
    Integer,
    True,
    False,
    Null,

    /// <summary>A string without holes, in any of its forms.</summary>
    String,

    /// <summary>A string up to and with the opening of its first hole.</summary>
    StringStart,

    /// <summary>From the closing of a hole to the opening of the next.</summary>
    StringMiddle,

    /// <summary>From the closing of the last hole to the end.</summary>
    StringEnd,
    At,
    LeftBrace,
    RightBrace,
    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    Comma,
    Dot,
    Ellipsis,
    Question,
    DoubleQuestion,
    Colon,
    DoubleColon,
    Semicolon,
    Assign,
    Arrow,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Bang,
    Equal,
    NotEqual,
    EqualIgnoreCase,
    NotEqualIgnoreCase,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Pipe,
    Hat,
}
