using Validator.Text;

namespace Validator.Model;

/// <summary>An array made by a loop: a property <c>copy</c> in ARM JSON, <c>[for …]</c> in Bicep.</summary>
public sealed class LoopExpression(TextSpan span, Expression count, Expression body) : Expression(span)
{
    public Expression Count { get; } = count;

    /// <summary>One element, in which the index is unknown.</summary>
    public Expression Body { get; } = body;
}
