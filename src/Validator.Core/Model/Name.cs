using Validator.Text;

namespace Validator.Model;

/// <summary>A name and the span of the characters that spell it, quotes included where the language has them.</summary>
public readonly record struct Name(string Text, TextSpan Span);
