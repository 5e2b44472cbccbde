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
