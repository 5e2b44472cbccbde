using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>A value that is one of several, as that of <c>if()</c> is whose condition is not known.</summary>
/// <param name="written">The expression that makes the choice.</param>
public sealed class AnyOf(
    TextSpan span,
    ValueKinds kinds,
    ImmutableArray<Value> alternatives,
    Expression written,
    Scope scope
) : UnevaluatedExpression(span, kinds, written, scope)
{
    public ImmutableArray<Value> Alternatives { get; } = alternatives;

    public override UnknownValue At(TextSpan span) => new AnyOf(span, Kinds, Alternatives, Written, Scope);
}
