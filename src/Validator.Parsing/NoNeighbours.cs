using Validator.Model;
using Validator.Text;

namespace Validator.Parsing;

/// <summary>Of a file that is read by itself: nobody looks for what it names.</summary>
public sealed class NoNeighbours : INeighbours
{
    public static NoNeighbours Instance { get; } = new();

    public bool AreWhole => false;

    public Neighbour<Template> FindModule(string path) => default;

    public Neighbour<Template> FindExports(string path) => default;

    public Neighbour<ParameterFile> FindParameters(string path) => default;

    public Neighbour<string> Locate(string path) => default;

    public Neighbour<byte[]> Read(string path) => default;

    public Neighbour<IReadOnlyList<string>> List(string path, string pattern) => default;

    public Expression? ReadYaml(string text, TextSpan at) => new UnknownValue(at, ValueKinds.Any);
}
