using Validator.Model;

namespace Validator.Evaluation;

/// <summary>A part of a computed array or object: an expression that means something in a scope of its own.</summary>
/// <param name="trail">The references by which the part came into the array or object.</param>
public sealed class BoundExpression(Expression inner, Scope scope, Trail? trail) : Expression(inner.Span)
{
    public Expression Inner { get; } = inner;

    public Scope Scope { get; } = scope;

    public Trail? Trail { get; } = trail;

    internal static Expression Of(Value value) => new BoundExpression(value.Form, value.Scope, value.Trail);

    internal Value Evaluate()
    {
        var value = Scope.Evaluate(Inner);
        return Trail is null ? value : value with { Trail = Trail.Join(Trail, value.Trail) };
    }
}
