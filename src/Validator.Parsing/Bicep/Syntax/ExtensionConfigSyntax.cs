using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

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
