using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A declaration with its decorators. Closed: every kind is in this folder.</summary>
public abstract class StatementSyntax : SyntaxNode
{
    private protected StatementSyntax(ImmutableArray<DecoratorSyntax> decorators, SyntaxToken keyword, int end)
        : base(TextSpan.FromBounds(decorators is [var first, ..] ? first.Span.Start : keyword.Start, end)) =>
        (Decorators, Keyword) = (decorators, keyword);

    public ImmutableArray<DecoratorSyntax> Decorators { get; }

    /// <summary>The word that says what is declared.</summary>
    public SyntaxToken Keyword { get; }
}

/// <summary>A statement that gives a name to something.</summary>
public abstract class DeclarationSyntax : StatementSyntax
{
    private protected DeclarationSyntax(
        ImmutableArray<DecoratorSyntax> decorators,
        SyntaxToken keyword,
        SyntaxToken name,
        int end
    )
        : base(decorators, keyword, end) => Name = name;

    public SyntaxToken Name { get; }
}

/// <summary>Decorators without the declaration that should follow them.</summary>
public sealed class MissingDeclarationSyntax(ImmutableArray<DecoratorSyntax> decorators)
    : StatementSyntax(decorators, default, decorators[^1].Span.End)
{
    public override ImmutableArray<SyntaxElement> Children => [.. Decorators];
}
