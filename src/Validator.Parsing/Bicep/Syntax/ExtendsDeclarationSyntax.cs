using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

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
