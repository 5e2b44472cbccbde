using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>A configuration that cannot be used. It ends the run: to go on as if it said nothing would mislead.</summary>
/// <param name="problems">Each as <c>path:line:column: id: reason</c>; there is at least one.</param>
public sealed class ConfigurationException(ImmutableArray<string> problems) : Exception(problems[0])
{
    public ConfigurationException(string path, TextPosition position, string reason)
        : this([$"{path}:{position.Line}:{position.Column}: {ToolDiagnostics.InvalidConfiguration.Id}: {reason}"]) { }

    public ConfigurationException(Place place, string reason)
        : this(place.Source.Path, place.Source.PositionAt(place.Span.Start), reason) { }

    public ImmutableArray<string> Problems { get; } = problems;
}
