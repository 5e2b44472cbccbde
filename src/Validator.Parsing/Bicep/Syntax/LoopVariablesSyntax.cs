using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>item</c>, or <c>(item, index)</c>.</summary>
public sealed class LoopVariablesSyntax : SyntaxNode
{
    public LoopVariablesSyntax(LocalVariableSyntax item)
        : base(item.Span) => Item = item;

    public LoopVariablesSyntax(
        SyntaxToken open,
        LocalVariableSyntax item,
        SyntaxToken comma,
        LocalVariableSyntax index,
        SyntaxToken close
    )
        : base(Between(open, close)) => (Open, Item, Comma, Index, Close) = (open, item, comma, index, close);

    public SyntaxToken Open { get; }

    public LocalVariableSyntax Item { get; }

    public SyntaxToken Comma { get; }

    public LocalVariableSyntax? Index { get; }

    public SyntaxToken Close { get; }

    public override ImmutableArray<SyntaxElement> Children => [Open, Item, Comma, Index, Close];
}
