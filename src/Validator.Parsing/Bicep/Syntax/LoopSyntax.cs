using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>[for item in source: body]</c>, of a value or of the body of a resource or module.</summary>
public sealed class LoopSyntax(
    SyntaxToken open,
    SyntaxToken keyword,
    LoopVariablesSyntax variables,
    SyntaxToken inKeyword,
    ExpressionSyntax source,
    SyntaxToken colon,
    ExpressionSyntax body,
    SyntaxToken close
) : ExpressionSyntax(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SyntaxToken Keyword { get; } = keyword;

    public LoopVariablesSyntax Variables { get; } = variables;

    public SyntaxToken InKeyword { get; } = inKeyword;

    public ExpressionSyntax Source { get; } = source;

    public SyntaxToken Colon { get; } = colon;

    public ExpressionSyntax Body { get; } = body;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children =>
        [Open, Keyword, Variables, InKeyword, Source, Colon, Body, Close];
}
