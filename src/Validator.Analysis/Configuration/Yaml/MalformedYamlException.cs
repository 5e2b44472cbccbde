using Validator.Text;

namespace Validator.Analysis.Configuration.Yaml;

/// <summary>A file that is no YAML, or more of it than anybody writes.</summary>
internal sealed class MalformedYamlException(Place place, string reason) : Exception(reason)
{
    public Place Place { get; } = place;
}
