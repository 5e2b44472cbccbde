using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>module name 'path' = body</c>.</summary>
public sealed class ModuleDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    ExpressionSyntax path,
    SyntaxToken assign,
    ExpressionSyntax body
) : DeclarationSyntax(decorators, keyword, name, body.Span.End)
{
    /// <summary>A <see cref="StringSyntax"/>, or missing.</summary>
    public ExpressionSyntax Path { get; } = path;

    public SyntaxToken Assign { get; } = assign;

    /// <summary>An object, a condition or a loop with one of both in it, or missing.</summary>
    public ExpressionSyntax Body { get; } = body;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Path, Assign, Body];
}

/// <summary><c>test name 'path' = body</c>.</summary>
public sealed class TestDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    ExpressionSyntax path,
    SyntaxToken assign,
    ExpressionSyntax body
) : DeclarationSyntax(decorators, keyword, name, body.Span.End)
{
    /// <summary>A <see cref="StringSyntax"/>, or missing.</summary>
    public ExpressionSyntax Path { get; } = path;

    public SyntaxToken Assign { get; } = assign;

    /// <summary>An object, or missing.</summary>
    public ExpressionSyntax Body { get; } = body;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Path, Assign, Body];
}
