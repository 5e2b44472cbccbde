using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A piece of what lies between two tokens.</summary>
public readonly record struct SyntaxTrivia(TriviaKind Kind, TextSpan Span);

public enum TriviaKind : byte
{
    Blank,
    LineComment,
    BlockComment,
    Pragma,
}
