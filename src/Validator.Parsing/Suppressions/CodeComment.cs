using Validator.Text;

namespace Validator.Parsing.Suppressions;

/// <summary>A comment and the code that it is about.</summary>
/// <param name="Span">From its first slash to its end, without the line break.</param>
/// <param name="Covered">The line of the code before it or, where it stands alone, what begins next.</param>
/// <param name="IsAtTop">Whether nothing is declared before it.</param>
internal readonly record struct CodeComment(TextSpan Span, TextSpan Covered, bool IsAtTop);
