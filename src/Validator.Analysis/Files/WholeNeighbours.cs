using Validator.Model;
using Validator.Parsing;
using Validator.Text;

namespace Validator.Analysis.Files;

/// <summary>What a file that is expanded has of the files that it names: its modules whole.</summary>
/// <param name="seen">What it sees of them where it does not deploy them.</param>
internal sealed class WholeNeighbours(WholeFiles files, INeighbours seen, string fullPath) : INeighbours
{
    public bool AreWhole => true;

    public Neighbour<Template> FindModule(string path) => files.Find(fullPath, path);

    public Neighbour<Template> FindExports(string path) => seen.FindExports(path);

    public Neighbour<ParameterFile> FindParameters(string path) => seen.FindParameters(path);

    public Neighbour<string> Locate(string path) => seen.Locate(path);

    public Neighbour<byte[]> Read(string path) => seen.Read(path);

    public Neighbour<IReadOnlyList<string>> List(string path, string pattern) => seen.List(path, pattern);

    public Expression? ReadYaml(string text, TextSpan at) => seen.ReadYaml(text, at);
}
