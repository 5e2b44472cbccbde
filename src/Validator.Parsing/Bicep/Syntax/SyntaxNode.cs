using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A part of a Bicep file. The tree has the shape of the grammar whatever the text holds.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode(TextSpan span) => Span = span;

    /// <summary>From the first token to the last, without the trivia around them.</summary>
    public TextSpan Span { get; }

    /// <summary>
    /// The parts in the order of the text, optional ones that are not there included. Made at each call: walks that know
    /// what they look for use the properties of the node instead.
    /// </summary>
    public abstract ImmutableArray<SyntaxElement> Children { get; }

    private protected static TextSpan Between(SyntaxToken first, SyntaxToken last) =>
        TextSpan.FromBounds(first.Start, last.End);

    private protected static TextSpan Between(SyntaxToken first, SyntaxNode last) =>
        TextSpan.FromBounds(first.Start, last.Span.End);

    private protected static TextSpan Between(SyntaxNode first, SyntaxToken last) =>
        TextSpan.FromBounds(first.Span.Start, last.End);

    private protected static TextSpan Between(SyntaxNode first, SyntaxNode last) =>
        TextSpan.FromBounds(first.Span.Start, last.Span.End);
}
