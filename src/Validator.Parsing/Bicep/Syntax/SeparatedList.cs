using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>Items and the commas (of a union, the bars) that are written between them; items may stand on lines of their own.</summary>
public readonly struct SeparatedList<T>(ImmutableArray<T> items, ImmutableArray<SyntaxToken> separators)
    where T : SyntaxNode
{
    public ImmutableArray<T> Items { get; } = items;

    public ImmutableArray<SyntaxToken> Separators { get; } = separators;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    /// <summary>Both in the order of the text.</summary>
    internal SyntaxElement[] Elements()
    {
        var elements = new SyntaxElement[Items.Length + Separators.Length];
        for (int item = 0, separator = 0, at = 0; at < elements.Length; at++)
        {
            var isItem =
                separator == Separators.Length
                || (item < Items.Length && Items[item].Span.Start <= Separators[separator].Start);
            elements[at] = isItem ? Items[item++] : Separators[separator++];
        }

        return elements;
    }
}
