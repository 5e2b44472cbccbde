using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>func name(parameters) type => body</c>.</summary>
public sealed class FunctionDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    FunctionParameterListSyntax parameters,
    TypeSyntax returnType,
    SyntaxToken arrow,
    ExpressionSyntax body
) : DeclarationSyntax(decorators, keyword, name, body.Span.End)
{
    public FunctionParameterListSyntax Parameters { get; } = parameters;

    public TypeSyntax ReturnType { get; } = returnType;

    public SyntaxToken Arrow { get; } = arrow;

    public ExpressionSyntax Body { get; } = body;

    public override ImmutableArray<SyntaxElement> Children =>
        [.. Decorators, Keyword, Name, Parameters, ReturnType, Arrow, Body];
}

public sealed class FunctionParameterListSyntax(
    SyntaxToken open,
    SeparatedList<FunctionParameterSyntax> parameters,
    SyntaxToken close
) : SyntaxNode(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SeparatedList<FunctionParameterSyntax> Parameters { get; } = parameters;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Parameters.Elements(), Close];
}

/// <summary><c>name type</c>.</summary>
public sealed class FunctionParameterSyntax(SyntaxToken name, TypeSyntax type) : SyntaxNode(Between(name, type))
{
    public SyntaxToken Name { get; } = name;

    public TypeSyntax Type { get; } = type;

    public override ImmutableArray<SyntaxElement> Children => [Name, Type];
}
