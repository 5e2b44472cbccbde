namespace Validator.Text;

/// <summary>A span and the text that it is a part of.</summary>
public readonly record struct Place(SourceText Source, TextSpan Span);
