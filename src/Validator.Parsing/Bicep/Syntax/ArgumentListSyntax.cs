using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>(a, b)</c> after the name of a function.</summary>
public sealed class ArgumentListSyntax(SyntaxToken open, SeparatedList<ExpressionSyntax> arguments, SyntaxToken close)
    : SyntaxNode(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SeparatedList<ExpressionSyntax> Arguments { get; } = arguments;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Arguments.Elements(), Close];
}
