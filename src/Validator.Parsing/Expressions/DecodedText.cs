using Validator.Text;

namespace Validator.Parsing.Expressions;

/// <summary>The text of a string literal without its escapes, and where each of its characters stands in the file.</summary>
/// <param name="start">The source offset of the first character; used only without <paramref name="offsets"/>.</param>
/// <param name="offsets">
/// The source offset of each character and of the end, so one more than there are characters; null where no escape
/// moves them apart.
/// </param>
public readonly struct DecodedText(ReadOnlyMemory<char> text, int start, int[]? offsets)
{
    public DecodedText(string text, int start, int[]? offsets)
        : this(text.AsMemory(), start, offsets) { }

    public ReadOnlySpan<char> Text => text.Span;

    /// <summary>The source characters that spell <c>Text[start..end]</c>; an escape is covered whole.</summary>
    public TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(OffsetOf(start), OffsetOf(end));

    private int OffsetOf(int index) => offsets is null ? start + index : offsets[index];
}
