using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>target.name</c>: the type of a property, or a type of an import.</summary>
public sealed class TypePropertyAccessSyntax(TypeSyntax target, SyntaxToken dot, SyntaxToken name)
    : TypeSyntax(Between(target, name))
{
    public TypeSyntax Target { get; } = target;

    public SyntaxToken Dot { get; } = dot;

    public SyntaxToken Name { get; } = name;

    public override ImmutableArray<SyntaxElement> Children => [Target, Dot, Name];
}

/// <summary><c>target.*</c>: the type of the properties that an object type does not name.</summary>
public sealed class TypeAdditionalPropertiesAccessSyntax(TypeSyntax target, SyntaxToken dot, SyntaxToken star)
    : TypeSyntax(Between(target, star))
{
    public TypeSyntax Target { get; } = target;

    public SyntaxToken Dot { get; } = dot;

    public SyntaxToken Star { get; } = star;

    public override ImmutableArray<SyntaxElement> Children => [Target, Dot, Star];
}

/// <summary><c>target[0]</c>: the type of an item of a tuple.</summary>
public sealed class TypeIndexAccessSyntax(
    TypeSyntax target,
    SyntaxToken open,
    ExpressionSyntax index,
    SyntaxToken close
) : TypeSyntax(Between(target, close))
{
    public TypeSyntax Target { get; } = target;

    public SyntaxToken Open { get; } = open;

    public ExpressionSyntax Index { get; } = index;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Target, Open, Index, Close];
}

/// <summary><c>target[*]</c>: the type of the items of an array.</summary>
public sealed class TypeItemsAccessSyntax(TypeSyntax target, SyntaxToken open, SyntaxToken star, SyntaxToken close)
    : TypeSyntax(Between(target, close))
{
    public TypeSyntax Target { get; } = target;

    public SyntaxToken Open { get; } = open;

    public SyntaxToken Star { get; } = star;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Target, Open, Star, Close];
}
