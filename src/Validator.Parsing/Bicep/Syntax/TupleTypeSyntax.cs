using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

public sealed class TupleTypeSyntax(SyntaxToken open, SeparatedList<TupleItemSyntax> items, SyntaxToken close)
    : TypeSyntax(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SeparatedList<TupleItemSyntax> Items { get; } = items;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Items.Elements(), Close];
}

public sealed class TupleItemSyntax(ImmutableArray<DecoratorSyntax> decorators, TypeSyntax type)
    : SyntaxNode(TextSpan.FromBounds(decorators is [var first, ..] ? first.Span.Start : type.Span.Start, type.Span.End))
{
    public ImmutableArray<DecoratorSyntax> Decorators { get; } = decorators;

    public TypeSyntax Type { get; } = type;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Type];
}
