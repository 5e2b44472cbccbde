using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>if (condition) body</c>, which only the body of a resource or module is.</summary>
public sealed class ConditionSyntax(SyntaxToken keyword, ExpressionSyntax condition, ExpressionSyntax body)
    : ExpressionSyntax(Between(keyword, body))
{
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>With its parentheses, where they are there.</summary>
    public ExpressionSyntax Condition { get; } = condition;

    public ExpressionSyntax Body { get; } = body;

    public override ImmutableArray<SyntaxElement> Children => [Keyword, Condition, Body];
}
