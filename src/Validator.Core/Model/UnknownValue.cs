using Validator.Text;

namespace Validator.Model;

/// <summary>
/// A value that cannot be known offline, with the kinds that it may be of. A front end also puts it where the source
/// is malformed, so that nothing more is reported there. Evaluation knows more of some: see what derives from it.
/// </summary>
public class UnknownValue(TextSpan span, ValueKinds kinds) : Expression(span)
{
    public ValueKinds Kinds { get; } = kinds;

    /// <summary>What its type says of it beyond the kinds.</summary>
    public ValueShape? Shape { get; init; }

    /// <summary>The text that a tool will replace, each by itself: others that read the same may become another value.</summary>
    public TextSpan? Placeholder { get; init; }

    /// <summary>The same value where a reference to it stands.</summary>
    public virtual UnknownValue At(TextSpan span) => new(span, Kinds) { Shape = Shape, Placeholder = Placeholder };
}
