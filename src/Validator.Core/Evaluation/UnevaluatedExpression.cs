using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>An expression whose value only the deployment can know.</summary>
/// <param name="written">The expression, whose known parts are known in <paramref name="scope"/>.</param>
public class UnevaluatedExpression(TextSpan span, ValueKinds kinds, Expression written, Scope scope)
    : UnknownValue(span, kinds)
{
    public Expression Written { get; } = written;

    public Scope Scope { get; } = scope;

    public override UnknownValue At(TextSpan span) =>
        new UnevaluatedExpression(span, Kinds, Written, Scope) { Shape = Shape };
}
