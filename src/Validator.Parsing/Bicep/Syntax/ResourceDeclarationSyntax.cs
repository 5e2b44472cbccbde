using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>resource name 'type@version' [existing] = body</c>, of a file or of a parent's body.</summary>
public sealed class ResourceDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    ExpressionSyntax type,
    SyntaxToken existing,
    SyntaxToken assign,
    ExpressionSyntax body
) : DeclarationSyntax(decorators, keyword, name, body.Span.End)
{
    /// <summary>A <see cref="StringSyntax"/>, or missing.</summary>
    public ExpressionSyntax Type { get; } = type;

    /// <summary>The word <c>existing</c>, where it is there.</summary>
    public SyntaxToken Existing { get; } = existing;

    public SyntaxToken Assign { get; } = assign;

    /// <summary>An object, a condition or a loop with one of both in it, or missing.</summary>
    public ExpressionSyntax Body { get; } = body;

    public override ImmutableArray<SyntaxElement> Children =>
        [.. Decorators, Keyword, Name, Type, Existing, Assign, Body];
}
