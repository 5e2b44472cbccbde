using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Model;

public sealed class ArrayExpression(TextSpan span, ImmutableArray<Expression> items) : Expression(span)
{
    public ImmutableArray<Expression> Items { get; } = items;

    /// <summary>Whether a loop made it, so that its items were written once.</summary>
    public bool IsLoop { get; init; }
}
