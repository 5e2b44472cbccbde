using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>param name type</c>, <c>param name type = default</c>.</summary>
public sealed class ParameterDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    TypeSyntax type,
    SyntaxToken assign,
    ExpressionSyntax? defaultValue
) : DeclarationSyntax(decorators, keyword, name, defaultValue?.Span.End ?? type.Span.End)
{
    public TypeSyntax Type { get; } = type;

    /// <summary>The equals sign before the default, where there is one.</summary>
    public SyntaxToken Assign { get; } = assign;

    public ExpressionSyntax? Default { get; } = defaultValue;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Type, Assign, Default];
}
