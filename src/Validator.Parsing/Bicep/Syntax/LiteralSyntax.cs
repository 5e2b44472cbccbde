using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <param name="value">The digits; the minus of a negative number is an operator before them.</param>
public sealed class IntegerLiteralSyntax(SyntaxToken token, ulong value) : ExpressionSyntax(token.Span)
{
    public SyntaxToken Token { get; } = token;

    public ulong Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [Token];
}

public sealed class BooleanLiteralSyntax(SyntaxToken token) : ExpressionSyntax(token.Span)
{
    public SyntaxToken Token { get; } = token;

    public bool Value => Token.Kind == TokenKind.True;

    public override ImmutableArray<SyntaxElement> Children => [Token];
}

public sealed class NullLiteralSyntax(SyntaxToken token) : ExpressionSyntax(token.Span)
{
    public SyntaxToken Token { get; } = token;

    public override ImmutableArray<SyntaxElement> Children => [Token];
}
