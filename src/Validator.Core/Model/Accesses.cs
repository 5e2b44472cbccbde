using Validator.Text;

namespace Validator.Model;

/// <summary>A property of a value: <c>target.name</c>.</summary>
public sealed class PropertyAccess(TextSpan span, Expression target, Name name) : Operation(span)
{
    public Expression Target { get; } = target;

    public Name Name { get; } = name;
}

/// <summary>An element or property of a value: <c>target[index]</c>.</summary>
public sealed class IndexAccess(TextSpan span, Expression target, Expression index) : Operation(span)
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    /// <summary>Whether nobody wrote it: it is how the item of a loop is reached.</summary>
    public bool IsImplied { get; init; }
}
