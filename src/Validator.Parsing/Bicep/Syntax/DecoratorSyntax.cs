using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>@name</c>, <c>@name(…)</c>, <c>@namespace.name(…)</c>.</summary>
public sealed class DecoratorSyntax(SyntaxToken at, ExpressionSyntax expression) : SyntaxNode(Between(at, expression))
{
    public SyntaxToken At { get; } = at;

    /// <summary>A name, a call, or a member of a name.</summary>
    public ExpressionSyntax Expression { get; } = expression;

    public override ImmutableArray<SyntaxElement> Children => [At, Expression];
}
