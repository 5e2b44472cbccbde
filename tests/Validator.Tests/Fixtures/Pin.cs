using System.Text.RegularExpressions;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Fixtures;

/// <summary>
/// The columns and some words of a finding on the line above: <c>//   ^^^ ID "words"</c>, or <c>//^^^</c> where the
/// place starts further left than the comment can.
/// </summary>
internal sealed partial record Pin(int Line, int StartColumn, int EndColumn, string Id, string Words)
{
    public static IEnumerable<Pin> In(SourceText source) =>
        from line in Enumerable.Range(1, source.LineCount)
        let text = source.Slice(source.LineSpan(line)).ToString()
        let marker = Marker().Match(text)
        where marker.Success
        let carets = marker.Groups["carets"]
        select new Pin(
            PinnedLine(source, line),
            carets.Index + 1,
            carets.Index + carets.Length + 1,
            marker.Groups["id"].Value,
            marker.Groups["words"].Value
        );

    public bool Holds(Diagnostic found)
    {
        var (source, span) = found.Place;
        return found.Descriptor.Id == Id
            && source.PositionAt(span.Start) == new TextPosition(Line, StartColumn)
            && source.PositionAt(span.End) == new TextPosition(Line, EndColumn)
            && found.Message.Contains(Words, StringComparison.Ordinal);
    }

    // Several pins may follow one line.
    private static int PinnedLine(SourceText source, int line)
    {
        do
        {
            line--;
        } while (Marker().IsMatch(source.Slice(source.LineSpan(line)).ToString()));

        return line;
    }

    [GeneratedRegex("""^\s*//\s*(?<carets>\^+) (?<id>ARM\d{4}) "(?<words>.*)"$""")]
    private static partial Regex Marker();
}
