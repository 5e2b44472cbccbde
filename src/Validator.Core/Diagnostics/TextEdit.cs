using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>Puts <paramref name="NewText"/> in place of the text at <paramref name="Span"/>.</summary>
public sealed record TextEdit(TextSpan Span, string NewText);
