using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

public sealed class ObjectTypeSyntax(SyntaxToken open, SeparatedList<ObjectTypeMemberSyntax> members, SyntaxToken close)
    : TypeSyntax(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SeparatedList<ObjectTypeMemberSyntax> Members { get; } = members;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Members.Elements(), Close];
}

/// <summary>What an object type holds. Closed: a property, or the type of all others.</summary>
public abstract class ObjectTypeMemberSyntax : SyntaxNode
{
    private protected ObjectTypeMemberSyntax(
        ImmutableArray<DecoratorSyntax> decorators,
        int start,
        SyntaxToken colon,
        TypeSyntax type
    )
        : base(TextSpan.FromBounds(decorators is [var first, ..] ? first.Span.Start : start, type.Span.End)) =>
        (Decorators, Colon, Type) = (decorators, colon, type);

    public ImmutableArray<DecoratorSyntax> Decorators { get; }

    public SyntaxToken Colon { get; }

    public TypeSyntax Type { get; }
}

/// <summary><c>key: type</c>.</summary>
public sealed class ObjectTypePropertySyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    PropertyKeySyntax key,
    SyntaxToken colon,
    TypeSyntax type
) : ObjectTypeMemberSyntax(decorators, key.Span.Start, colon, type)
{
    public PropertyKeySyntax Key { get; } = key;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Key, Colon, Type];
}

/// <summary><c>*: type</c>.</summary>
public sealed class ObjectTypeAdditionalPropertiesSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken star,
    SyntaxToken colon,
    TypeSyntax type
) : ObjectTypeMemberSyntax(decorators, star.Start, colon, type)
{
    public SyntaxToken Star { get; } = star;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Star, Colon, Type];
}
