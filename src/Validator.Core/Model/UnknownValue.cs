using Validator.Text;

namespace Validator.Model;

/// <summary>
/// A value that cannot be known offline, with the kinds that it may be of. A front end also puts it where the source
/// is malformed, so that nothing more is reported there.
/// </summary>
public sealed class UnknownValue(TextSpan span, ValueKinds kinds) : Expression(span)
{
    public ValueKinds Kinds { get; } = kinds;
}
