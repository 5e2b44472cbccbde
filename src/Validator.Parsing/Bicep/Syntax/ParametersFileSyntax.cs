using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>using 'path'</c>, <c>using none</c>, either with a <c>with</c> clause. Only a <c>.bicepparam</c> file has it.</summary>
public sealed class UsingDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    ExpressionSyntax path,
    WithClauseSyntax? configuration
) : StatementSyntax(decorators, keyword, configuration?.Span.End ?? path.Span.End)
{
    /// <summary>A <see cref="StringSyntax"/>, the <see cref="NameSyntax"/> <c>none</c>, or missing.</summary>
    public ExpressionSyntax Path { get; } = path;

    public WithClauseSyntax? Configuration { get; } = configuration;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Path, Configuration];
}

/// <summary><c>extends 'path'</c>. Only a <c>.bicepparam</c> file has it.</summary>
public sealed class ExtendsDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    ExpressionSyntax path
) : StatementSyntax(decorators, keyword, path.Span.End)
{
    /// <summary>A <see cref="StringSyntax"/>, or missing.</summary>
    public ExpressionSyntax Path { get; } = path;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Path];
}

/// <summary><c>param name = value</c> of a <c>.bicepparam</c> file.</summary>
public sealed class ParameterAssignmentSyntax(
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

/// <summary><c>extensionConfig alias with {…}</c> of a <c>.bicepparam</c> file.</summary>
public sealed class ExtensionConfigSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    WithClauseSyntax configuration
) : StatementSyntax(decorators, keyword, configuration.Span.End)
{
    /// <summary>The alias of the extension that is configured; it declares nothing.</summary>
    public SyntaxToken Name { get; } = name;

    public WithClauseSyntax Configuration { get; } = configuration;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Configuration];
}
