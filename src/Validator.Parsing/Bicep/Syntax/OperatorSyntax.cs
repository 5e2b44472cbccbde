using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

public sealed class ParenthesizedSyntax(SyntaxToken open, ExpressionSyntax expression, SyntaxToken close)
    : ExpressionSyntax(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public ExpressionSyntax Expression { get; } = expression;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, Expression, Close];
}

/// <summary><c>!a</c>, <c>-a</c>.</summary>
public sealed class UnarySyntax(SyntaxToken operation, ExpressionSyntax operand)
    : ExpressionSyntax(Between(operation, operand))
{
    public SyntaxToken Operator { get; } = operation;

    public ExpressionSyntax Operand { get; } = operand;

    public override ImmutableArray<SyntaxElement> Children => [Operator, Operand];
}

public sealed class BinarySyntax(ExpressionSyntax left, SyntaxToken operation, ExpressionSyntax right)
    : ExpressionSyntax(Between(left, right))
{
    public ExpressionSyntax Left { get; } = left;

    public SyntaxToken Operator { get; } = operation;

    public ExpressionSyntax Right { get; } = right;

    public override ImmutableArray<SyntaxElement> Children => [Left, Operator, Right];
}

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
