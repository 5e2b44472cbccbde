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
