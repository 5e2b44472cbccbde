using Validator.Text;

namespace Validator.Model;

/// <summary>A value as it was written, in either language.</summary>
public abstract class Expression(TextSpan span)
{
    /// <summary>The characters that were written, quotes included.</summary>
    public TextSpan Span { get; } = span;
}
