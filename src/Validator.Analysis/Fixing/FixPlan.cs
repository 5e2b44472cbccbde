using System.Text;
using Validator.Diagnostics;

namespace Validator.Analysis.Fixing;

/// <summary>The fixes of one file that are made at once: no two of them touch the same text.</summary>
internal sealed class FixPlan
{
    private readonly List<TextEdit> _edits = [];
    private readonly List<PlannedFix> _fixes = [];

    public IReadOnlyList<PlannedFix> Fixes => _fixes;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<TextEdit> Edits => _edits;

    /// <summary>False where the fix overlaps one that is planned, unless both are the same.</summary>
    public bool TryAdd(PlannedFix planned)
    {
        var edits = planned.Fix.Edits;
        if (_fixes.Exists(other => other.Fix.Edits.AsSpan().SequenceEqual(edits.AsSpan())))
        {
            _fixes.Add(planned);
            return true;
        }

        if (edits.IsEmpty || edits.Any(Overlaps))
        {
            return false;
        }

        foreach (var edit in edits)
        {
            _edits.Insert(FirstFrom(edit.Span.Start), edit);
        }

        _fixes.Add(planned);
        return true;
    }

    public string Apply(string text)
    {
        StringBuilder applied = new(text.Length);
        var at = 0;
        foreach (var (span, newText) in _edits)
        {
            applied.Append(text, at, span.Start - at).Append(newText);
            at = span.End;
        }

        return applied.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Where a place of the text is once the plan is applied; the start of an edit that covers it.</summary>
    public int Moved(int offset)
    {
        var shift = 0;
        foreach (var (span, newText) in _edits)
        {
            if (span.Start > offset || (span.Start == offset && span.Length > 0))
            {
                break;
            }

            if (span.End > offset)
            {
                return span.Start + shift;
            }

            shift += newText.Length - span.Length;
        }

        return offset + shift;
    }

    // Where something is put in at the edge of an edit, the order of both would matter.
    private bool Overlaps(TextEdit edit)
    {
        var next = FirstFrom(edit.Span.Start);
        return (next < _edits.Count && Touch(edit, _edits[next])) || (next > 0 && Touch(_edits[next - 1], edit));
    }

    private static bool Touch(TextEdit first, TextEdit second) =>
        second.Span.Start < first.Span.End
        || (second.Span.Start == first.Span.End && (first.Span.Length == 0 || second.Span.Length == 0));

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _edits[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
