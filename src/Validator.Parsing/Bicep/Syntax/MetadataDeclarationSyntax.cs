using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>metadata name = value</c>.</summary>
public sealed class MetadataDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    SyntaxToken assign,
    ExpressionSyntax value
) : DeclarationSyntax(decorators, keyword, name, value.Span.End)
{
    public SyntaxToken Assign { get; } = assign;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Assign, Value];
}
