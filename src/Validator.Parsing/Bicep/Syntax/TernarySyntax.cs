using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
public sealed class TernarySyntax(
    ExpressionSyntax condition,
    SyntaxToken question,
    ExpressionSyntax whenTrue,
    SyntaxToken colon,
    ExpressionSyntax whenFalse
) : ExpressionSyntax(Between(condition, whenFalse))
{
    public ExpressionSyntax Condition { get; } = condition;

    public SyntaxToken Question { get; } = question;

    public ExpressionSyntax WhenTrue { get; } = whenTrue;

    public SyntaxToken Colon { get; } = colon;

    public ExpressionSyntax WhenFalse { get; } = whenFalse;

    public override ImmutableArray<SyntaxElement> Children => [Condition, Question, WhenTrue, Colon, WhenFalse];
}
