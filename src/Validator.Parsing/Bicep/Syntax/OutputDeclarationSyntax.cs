using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>output name type = value</c>.</summary>
public sealed class OutputDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    TypeSyntax type,
    SyntaxToken assign,
    ExpressionSyntax value
) : DeclarationSyntax(decorators, keyword, name, value.Span.End)
{
    public TypeSyntax Type { get; } = type;

    public SyntaxToken Assign { get; } = assign;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Type, Assign, Value];
}
