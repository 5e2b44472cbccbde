using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A value, or what stands where a value should be. Closed: every kind is in this folder.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(TextSpan span)
        : base(span) { }
}

/// <summary>The place of an expression that the text lacks, or that nothing could be made of.</summary>
public sealed class MissingExpressionSyntax(int start) : ExpressionSyntax(new(start, 0))
{
    public override ImmutableArray<SyntaxElement> Children => [];
}
