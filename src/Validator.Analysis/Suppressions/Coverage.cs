using Validator.Text;

namespace Validator.Analysis.Suppressions;

/// <summary>Which of many spans covers an offset: the one that begins last, if there are several.</summary>
internal sealed class Coverage
{
    private const int Nothing = -1;

    // From each start on, up to the next, one span or nothing covers the text.
    private readonly int[] _starts;
    private readonly int[] _covering;

    public Coverage(IReadOnlyList<(TextSpan Span, int Number)> spans)
    {
        var sorted = spans.OrderBy(one => one.Span.Start).ThenByDescending(one => one.Span.End).ToList();
        _starts = [.. sorted.SelectMany(one => new[] { one.Span.Start, one.Span.End }).Distinct().Order()];
        _covering = new int[_starts.Length];
        Stack<(TextSpan Span, int Number)> open = [];
        var next = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            while (next < sorted.Count && sorted[next].Span.Start == _starts[i])
            {
                open.Push(sorted[next++]);
            }

            while (open.TryPeek(out var top) && top.Span.End <= _starts[i])
            {
                open.Pop();
            }

            _covering[i] = open.TryPeek(out var last) ? last.Number : Nothing;
        }
    }

    /// <summary>The number of the span; null where none covers the offset.</summary>
    public int? At(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        index = index >= 0 ? index : ~index - 1;
        return index >= 0 && _covering[index] != Nothing ? _covering[index] : null;
    }
}
