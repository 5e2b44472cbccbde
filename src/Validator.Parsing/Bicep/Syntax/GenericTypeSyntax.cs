using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>name&lt;arguments&gt;</c>, <c>target.name&lt;arguments&gt;</c>.</summary>
public sealed class GenericTypeSyntax(
    TypeSyntax? target,
    SyntaxToken dot,
    SyntaxToken name,
    TypeArgumentListSyntax arguments
) : TypeSyntax(TextSpan.FromBounds(target?.Span.Start ?? name.Start, arguments.Span.End))
{
    /// <summary>What the type is a member of, if of anything.</summary>
    public TypeSyntax? Target { get; } = target;

    public SyntaxToken Dot { get; } = dot;

    public SyntaxToken Name { get; } = name;

    public TypeArgumentListSyntax Arguments { get; } = arguments;

    public override ImmutableArray<SyntaxElement> Children => [Target, Dot, Name, Arguments];
}

public sealed class TypeArgumentListSyntax(SyntaxToken open, SeparatedList<TypeSyntax> arguments, SyntaxToken close)
    : SyntaxNode(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SeparatedList<TypeSyntax> Arguments { get; } = arguments;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Arguments.Elements(), Close];
}
