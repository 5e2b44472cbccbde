using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>targetScope = value</c>.</summary>
public sealed class TargetScopeSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken assign,
    ExpressionSyntax value
) : StatementSyntax(decorators, keyword, value.Span.End)
{
    public SyntaxToken Assign { get; } = assign;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Assign, Value];
}
