using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>targetScope = value</c>.</summary>
public sealed class TargetScopeSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken assign,
    ExpressionSyntax value
) : StatementSyntax(decorators, keyword, value.Span.End)
{
    public SyntaxToken Assign { get; } = assign;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Assign, Value];
}

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

/// <summary><c>assert name = value</c>.</summary>
public sealed class AssertDeclarationSyntax(
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

/// <summary><c>var name = value</c>, <c>var name type = value</c>.</summary>
public sealed class VariableDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    TypeSyntax? type,
    SyntaxToken assign,
    ExpressionSyntax value
) : DeclarationSyntax(decorators, keyword, name, value.Span.End)
{
    public TypeSyntax? Type { get; } = type;

    public SyntaxToken Assign { get; } = assign;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Type, Assign, Value];
}

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
