using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A type, or what stands where a type should be. Closed: every kind is in this folder.</summary>
public abstract class TypeSyntax : SyntaxNode
{
    private protected TypeSyntax(TextSpan span)
        : base(span) { }
}

/// <summary>The place of a type that the text lacks, or that nothing could be made of.</summary>
public sealed class MissingTypeSyntax(int start) : TypeSyntax(new(start, 0))
{
    public override ImmutableArray<SyntaxElement> Children => [];
}

/// <summary><c>string</c>, or the name of a type of one's own.</summary>
public sealed class NamedTypeSyntax(SyntaxToken name) : TypeSyntax(name.Span)
{
    public SyntaxToken Name { get; } = name;

    public override ImmutableArray<SyntaxElement> Children => [Name];
}

/// <summary>A literal as a type: a string, an integer, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
public sealed class LiteralTypeSyntax(ExpressionSyntax literal) : TypeSyntax(literal.Span)
{
    public ExpressionSyntax Literal { get; } = literal;

    public override ImmutableArray<SyntaxElement> Children => [Literal];
}

/// <summary><c>-1</c>, <c>!true</c>.</summary>
public sealed class UnaryTypeSyntax(SyntaxToken operation, TypeSyntax operand) : TypeSyntax(Between(operation, operand))
{
    public SyntaxToken Operator { get; } = operation;

    public TypeSyntax Operand { get; } = operand;

    public override ImmutableArray<SyntaxElement> Children => [Operator, Operand];
}

public sealed class ParenthesizedTypeSyntax(SyntaxToken open, TypeSyntax type, SyntaxToken close)
    : TypeSyntax(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public TypeSyntax Type { get; } = type;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, Type, Close];
}

/// <summary><c>resource 'type@version'</c>, in which an output may leave the string out.</summary>
public sealed class ResourceTypeSyntax(SyntaxToken keyword, StringSyntax? type)
    : TypeSyntax(TextSpan.FromBounds(keyword.Start, type?.Span.End ?? keyword.End))
{
    public SyntaxToken Keyword { get; } = keyword;

    public StringSyntax? Type { get; } = type;

    public override ImmutableArray<SyntaxElement> Children => [Keyword, Type];
}
