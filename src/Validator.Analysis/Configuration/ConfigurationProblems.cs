using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Engine;
using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>The words in which is said what is wrong with a configuration.</summary>
internal static class ConfigurationProblems
{
    /// <summary>Who has more than that to mend will run it again anyway.</summary>
    private const int MostShown = 20;

    /// <summary>The longest text of the user that is repeated.</summary>
    private const int LongestShown = 60;

    public static void ThrowIfAny(SourceText source, IReadOnlyCollection<(TextSpan Span, string Reason)> problems) =>
        ThrowIfAny(problems.Select(one => (new Place(source, one.Span), one.Reason)));

    public static void ThrowIfAny(IEnumerable<(Place Place, string Reason)> problems)
    {
        ImmutableArray<string> lines = [.. problems.Take(MostShown).Select(one => Line(one.Place, one.Reason))];
        if (!lines.IsEmpty)
        {
            throw new ConfigurationException(lines);
        }
    }

    /// <summary>A question to append to a message, or all that there is to choose from where nothing is near.</summary>
    public static string Suggest(string written, IEnumerable<string> known) =>
        Near(written, known) is { Length: > 0 } near ? near : $" Known are '{string.Join("', '", known)}'.";

    public static string Near(string written, IEnumerable<string> known) =>
        NearestName.Of(written, known) is { } near ? $" Did you mean '{near}'?" : "";

    public static string OneOf(ImmutableArray<string> words) =>
        words is [var only] ? $"'{only}'" : $"'{string.Join("', '", words[..^1])}' or '{words[^1]}'";

    public static string Kind(YamlValue value) =>
        value switch
        {
            YamlValue.Map => "keys and values",
            YamlValue.List => "a list",
            YamlValue.Text { IsNothing: false, Value: { Length: > 0 } text } => $"'{Short(text)}'",
            _ => "nothing",
        };

    private static string Line(Place place, string reason)
    {
        var (line, column) = place.Source.PositionAt(place.Span.Start);
        return $"{place.Source.Path}:{line}:{column}: {ToolDiagnostics.InvalidConfiguration.Id}: {reason}";
    }

    private static string Short(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;
}
