using Validator.Text;

namespace Validator.Model;

/// <summary>An array made by a loop: a property <c>copy</c> in ARM JSON, <c>[for …]</c> in Bicep.</summary>
/// <param name="name">What <c>copyIndex('name')</c> calls the loop.</param>
public sealed class LoopExpression(TextSpan span, string name, Expression count, Expression body) : Expression(span)
{
    public string Name { get; } = name;

    public Expression Count { get; } = count;

    /// <summary>One element, which depends on the index.</summary>
    public Expression Body { get; } = body;
}
