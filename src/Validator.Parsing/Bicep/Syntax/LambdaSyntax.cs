using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>x => body</c>, <c>(x, y) => body</c>.</summary>
public sealed class LambdaSyntax(LambdaParametersSyntax parameters, SyntaxToken arrow, ExpressionSyntax body)
    : ExpressionSyntax(Between(parameters, body))
{
    public LambdaParametersSyntax Parameters { get; } = parameters;

    public SyntaxToken Arrow { get; } = arrow;

    public ExpressionSyntax Body { get; } = body;

    public override ImmutableArray<SyntaxElement> Children => [Parameters, Arrow, Body];
}

/// <summary>The names before the arrow; a single one needs no parentheses.</summary>
public sealed class LambdaParametersSyntax : SyntaxNode
{
    public LambdaParametersSyntax(LocalVariableSyntax name)
        : base(name.Span) => Names = new([name], []);

    public LambdaParametersSyntax(SyntaxToken open, SeparatedList<LocalVariableSyntax> names, SyntaxToken close)
        : base(Between(open, close)) => (Open, Names, Close) = (open, names, close);

    public SyntaxToken Open { get; }

    public SeparatedList<LocalVariableSyntax> Names { get; }

    public SyntaxToken Close { get; }

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Names.Elements(), Close];
}
