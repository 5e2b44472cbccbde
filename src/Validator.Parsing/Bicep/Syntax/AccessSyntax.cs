using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A name that stands for a value: of a parameter, a variable, a resource, a loop's item, …</summary>
public sealed class NameSyntax(SyntaxToken name) : ExpressionSyntax(name.Span)
{
    public SyntaxToken Name { get; } = name;

    public override ImmutableArray<SyntaxElement> Children => [Name];
}

/// <summary><c>target.name</c>, <c>target.?name</c>.</summary>
public sealed class PropertyAccessSyntax(ExpressionSyntax target, SyntaxToken dot, SyntaxToken safe, SyntaxToken name)
    : ExpressionSyntax(Between(target, name))
{
    public ExpressionSyntax Target { get; } = target;

    public SyntaxToken Dot { get; } = dot;

    /// <summary>The question mark of a safe access, where there is one.</summary>
    public SyntaxToken Safe { get; } = safe;

    public SyntaxToken Name { get; } = name;

    public override ImmutableArray<SyntaxElement> Children => [Target, Dot, Safe, Name];
}

/// <summary><c>target[index]</c>, <c>target[?index]</c>, <c>target[^index]</c>, <c>target[?^index]</c>.</summary>
public sealed class IndexAccessSyntax(
    ExpressionSyntax target,
    SyntaxToken open,
    SyntaxToken safe,
    SyntaxToken fromEnd,
    ExpressionSyntax index,
    SyntaxToken close
) : ExpressionSyntax(Between(target, close))
{
    public ExpressionSyntax Target { get; } = target;

    public SyntaxToken Open { get; } = open;

    /// <summary>The question mark of a safe access, where there is one.</summary>
    public SyntaxToken Safe { get; } = safe;

    /// <summary>The <c>^</c> of an index that counts from the end, where there is one.</summary>
    public SyntaxToken FromEnd { get; } = fromEnd;

    public ExpressionSyntax Index { get; } = index;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Target, Open, Safe, FromEnd, Index, Close];
}

/// <summary><c>parent::child</c>: a resource that is declared in the body of another.</summary>
public sealed class ResourceAccessSyntax(ExpressionSyntax target, SyntaxToken colons, SyntaxToken name)
    : ExpressionSyntax(Between(target, name))
{
    public ExpressionSyntax Target { get; } = target;

    public SyntaxToken Colons { get; } = colons;

    public SyntaxToken Name { get; } = name;

    public override ImmutableArray<SyntaxElement> Children => [Target, Colons, Name];
}

/// <summary><c>target!</c>: its author knows that it is not null.</summary>
public sealed class NonNullSyntax(ExpressionSyntax target, SyntaxToken bang) : ExpressionSyntax(Between(target, bang))
{
    public ExpressionSyntax Target { get; } = target;

    public SyntaxToken Bang { get; } = bang;

    public override ImmutableArray<SyntaxElement> Children => [Target, Bang];
}
