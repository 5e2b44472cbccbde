using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>[a, b]</c>; a <see cref="SpreadItemSyntax"/> among the items gives all of its own.</summary>
public sealed class ArraySyntax(SyntaxToken open, SeparatedList<ExpressionSyntax> items, SyntaxToken close)
    : ExpressionSyntax(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SeparatedList<ExpressionSyntax> Items { get; } = items;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Items.Elements(), Close];
}

/// <summary><c>...value</c> in an array. It stands nowhere else.</summary>
public sealed class SpreadItemSyntax(SyntaxToken ellipsis, ExpressionSyntax value)
    : ExpressionSyntax(Between(ellipsis, value))
{
    public SyntaxToken Ellipsis { get; } = ellipsis;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [Ellipsis, Value];
}
