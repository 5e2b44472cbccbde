using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>
/// A place in the text and what stands there. What lies between two tokens of a tree is trivia: blanks, comments, pragmas.
/// </summary>
public readonly record struct SyntaxToken(TokenKind Kind, TokenFlags Flags, int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    /// <summary>False for an optional token that is not there.</summary>
    public bool Exists => Kind != TokenKind.None;

    /// <summary>Whether the grammar wants the token and the text lacks it; its place is where the text before it ends.</summary>
    public bool IsMissing => Length == 0 && Kind is not (TokenKind.None or TokenKind.EndOfFile);
}
