using System.Text;
using Validator.Text;

namespace Validator.Cli.Reporting.Text;

/// <summary>The line of a place, or the part of a long one around it, and carets that go under the place.</summary>
/// <param name="Number">One-based.</param>
/// <param name="Indent">What stands before the carets: as wide as the text above it, and with the same tabs.</param>
internal sealed record Excerpt(int Number, string Line, string Indent, string Carets)
{
    /// <summary>In characters; about what a wide terminal shows.</summary>
    private const int Window = 120;

    /// <summary>How much of a long line is shown before the place.</summary>
    private const int Before = 40;

    private const string Cut = "…";

    public static Excerpt Of(Place place)
    {
        var number = place.Source.PositionAt(place.Span.Start).Line;
        var lineSpan = place.Source.LineSpan(number);
        var line = place.Source.Slice(lineSpan);
        var start = Math.Clamp(place.Span.Start - lineSpan.Start, 0, line.Length);
        var end = Math.Clamp(place.Span.End - lineSpan.Start, start, line.Length);

        var from = line.Length <= Window ? 0 : Math.Clamp(start - Before, 0, line.Length - Window);
        var to = Math.Min(line.Length, from + Window);
        from += from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        to -= to < line.Length && char.IsHighSurrogate(line[to - 1]) ? 1 : 0;

        var text = SafeText.SourceLine(line[from..to]);
        var (head, marked) = (text[..(start - from)], text[(start - from)..(Math.Min(end, to) - from)]);
        var (left, right) = (from > 0 ? Cut : "", to < line.Length ? Cut : "");
        return new(
            number,
            // A tab under which there are carets would be wider than they are.
            $"{left}{head}{marked.Replace('\t', ' ')}{text[(head.Length + marked.Length)..]}{right}",
            Under(left + head),
            new('^', Math.Max(1, Width(marked)))
        );
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(DisplayWidth.Of);

    private static string Under(string text)
    {
        StringBuilder indent = new();
        foreach (var rune in text.EnumerateRunes())
        {
            indent.Append(rune.Value == '\t' ? '\t' : ' ', DisplayWidth.Of(rune));
        }

        return indent.ToString();
    }
}
