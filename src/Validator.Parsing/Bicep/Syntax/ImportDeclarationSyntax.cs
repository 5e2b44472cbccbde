using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>import {a, b as c} from 'path'</c>, <c>import * as name from 'path'</c>.</summary>
public sealed class ImportDeclarationSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    ImportClauseSyntax clause,
    SyntaxToken from,
    ExpressionSyntax path
) : StatementSyntax(decorators, keyword, path.Span.End)
{
    public ImportClauseSyntax Clause { get; } = clause;

    public SyntaxToken From { get; } = from;

    /// <summary>A <see cref="StringSyntax"/>, or missing.</summary>
    public ExpressionSyntax Path { get; } = path;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Clause, From, Path];
}

/// <summary>What is imported. Closed: a list of names, or everything under one name.</summary>
public abstract class ImportClauseSyntax : SyntaxNode
{
    private protected ImportClauseSyntax(TextSpan span)
        : base(span) { }
}

/// <summary><c>{a, b as c, 'd' as e}</c>; its braces are missing where the text has no clause.</summary>
public sealed class ImportListSyntax(SyntaxToken open, SeparatedList<ImportItemSyntax> items, SyntaxToken close)
    : ImportClauseSyntax(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SeparatedList<ImportItemSyntax> Items { get; } = items;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Items.Elements(), Close];
}

/// <summary><c>* as name</c>.</summary>
public sealed class WildcardImportSyntax(SyntaxToken star, AliasSyntax alias) : ImportClauseSyntax(Between(star, alias))
{
    public SyntaxToken Star { get; } = star;

    public AliasSyntax Alias { get; } = alias;

    public override ImmutableArray<SyntaxElement> Children => [Star, Alias];
}

/// <summary><c>a</c>, <c>b as c</c>, <c>'d' as e</c>.</summary>
public sealed class ImportItemSyntax(PropertyKeySyntax name, AliasSyntax? alias)
    : SyntaxNode(TextSpan.FromBounds(name.Span.Start, alias?.Span.End ?? name.Span.End))
{
    /// <summary>The name in the other file.</summary>
    public PropertyKeySyntax Name { get; } = name;

    public AliasSyntax? Alias { get; } = alias;

    public override ImmutableArray<SyntaxElement> Children => [Name, Alias];
}

/// <summary><c>as name</c>.</summary>
public sealed class AliasSyntax(SyntaxToken keyword, SyntaxToken name) : SyntaxNode(Between(keyword, name))
{
    public SyntaxToken Keyword { get; } = keyword;

    public SyntaxToken Name { get; } = name;

    public override ImmutableArray<SyntaxElement> Children => [Keyword, Name];
}
