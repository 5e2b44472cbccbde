using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Model;

public sealed class ArrayExpression(TextSpan span, ImmutableArray<Expression> items) : Expression(span)
{
    public ImmutableArray<Expression> Items { get; } = items;

    /// <summary>Whether a loop made it, so that its items were written once.</summary>
    public bool IsLoop { get; init; }

    /// <summary>How many computed arrays and objects are inside each other here; 0 where it was written.</summary>
    internal int Nesting { get; init; }
}
