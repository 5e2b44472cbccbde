using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>item[]</c>.</summary>
public sealed class ArrayTypeSyntax(TypeSyntax item, SyntaxToken open, SyntaxToken close)
    : TypeSyntax(Between(item, close))
{
    public TypeSyntax Item { get; } = item;

    public SyntaxToken Open { get; } = open;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Item, Open, Close];
}

/// <summary><c>type?</c>.</summary>
public sealed class NullableTypeSyntax(TypeSyntax type, SyntaxToken question) : TypeSyntax(Between(type, question))
{
    public TypeSyntax Type { get; } = type;

    public SyntaxToken Question { get; } = question;

    public override ImmutableArray<SyntaxElement> Children => [Type, Question];
}

/// <summary><c>type!</c>.</summary>
public sealed class NonNullTypeSyntax(TypeSyntax type, SyntaxToken bang) : TypeSyntax(Between(type, bang))
{
    public TypeSyntax Type { get; } = type;

    public SyntaxToken Bang { get; } = bang;

    public override ImmutableArray<SyntaxElement> Children => [Type, Bang];
}

/// <summary><c>a | b</c>, whose bars may begin lines; the first may have a bar before it.</summary>
public sealed class UnionTypeSyntax(SeparatedList<TypeSyntax> members, SyntaxToken first)
    : TypeSyntax(Between(first.Exists ? first : At(members[0]), members.Items[^1]))
{
    /// <summary>All bars are its separators, a leading one among them.</summary>
    public SeparatedList<TypeSyntax> Members { get; } = members;

    public override ImmutableArray<SyntaxElement> Children => [.. Members.Elements()];

    private static SyntaxToken At(TypeSyntax member) => new(TokenKind.Pipe, TokenFlags.None, member.Span.Start, 0);
}
