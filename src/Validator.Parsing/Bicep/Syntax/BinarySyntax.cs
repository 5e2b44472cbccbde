using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

public sealed class BinarySyntax(ExpressionSyntax left, SyntaxToken operation, ExpressionSyntax right)
    : ExpressionSyntax(Between(left, right))
{
    public ExpressionSyntax Left { get; } = left;

    public SyntaxToken Operator { get; } = operation;

    public ExpressionSyntax Right { get; } = right;

    public override ImmutableArray<SyntaxElement> Children => [Left, Operator, Right];
}
