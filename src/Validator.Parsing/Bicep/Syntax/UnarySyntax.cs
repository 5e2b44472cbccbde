using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>!a</c>, <c>-a</c>.</summary>
public sealed class UnarySyntax(SyntaxToken operation, ExpressionSyntax operand)
    : ExpressionSyntax(Between(operation, operand))
{
    public SyntaxToken Operator { get; } = operation;

    public ExpressionSyntax Operand { get; } = operand;

    public override ImmutableArray<SyntaxElement> Children => [Operator, Operand];
}
