using System.Text.RegularExpressions;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Fixtures;

/// <summary>A finding that a fixture announces with <c>// expect: ID, ID</c> at the end of the line that it starts on.</summary>
internal sealed partial record Expectation(int Line, string Id)
{
    public static Expectation From(Diagnostic found) =>
        new(found.Place.Source.PositionAt(found.Place.Span.Start).Line, found.Descriptor.Id);

    public static IEnumerable<Expectation> In(SourceText source) =>
        from line in Enumerable.Range(1, source.LineCount)
        from Match marker in Marker().Matches(source.Slice(source.LineSpan(line)).ToString())
        from id in marker.Groups["ids"].Value.Split(", ")
        select new Expectation(line, id);

    [GeneratedRegex("""// expect: (?<ids>\w+(, \w+)*)$""")]
    private static partial Regex Marker();
}
