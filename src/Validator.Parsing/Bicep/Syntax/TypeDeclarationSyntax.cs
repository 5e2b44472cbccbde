using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>type name = type</c>.</summary>
public sealed class TypeDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    SyntaxToken assign,
    TypeSyntax type
) : DeclarationSyntax(decorators, keyword, name, type.Span.End)
{
    public SyntaxToken Assign { get; } = assign;

    public TypeSyntax Type { get; } = type;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Assign, Type];
}
