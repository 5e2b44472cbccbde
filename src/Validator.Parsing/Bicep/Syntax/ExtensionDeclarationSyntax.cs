using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>extension name [with config] [as alias]</c>; the older form begins with <c>import</c>.</summary>
public sealed class ExtensionDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    ExpressionSyntax specification,
    WithClauseSyntax? configuration,
    AliasSyntax? alias
) : StatementSyntax(decorators, keyword, alias?.Span.End ?? configuration?.Span.End ?? specification.Span.End)
{
    /// <summary>A <see cref="NameSyntax"/>, a <see cref="StringSyntax"/>, or missing.</summary>
    public ExpressionSyntax Specification { get; } = specification;

    public WithClauseSyntax? Configuration { get; } = configuration;

    public AliasSyntax? Alias { get; } = alias;

    public override ImmutableArray<SyntaxElement> Children =>
        [.. Decorators, Keyword, Specification, Configuration, Alias];
}

/// <summary><c>with {…}</c>.</summary>
public sealed class WithClauseSyntax(SyntaxToken keyword, ExpressionSyntax value) : SyntaxNode(Between(keyword, value))
{
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>An object, or missing.</summary>
    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [Keyword, Value];
}
