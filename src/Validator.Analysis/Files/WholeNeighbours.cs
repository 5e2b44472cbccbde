using Validator.Model;
using Validator.Parsing;

namespace Validator.Analysis.Files;

/// <summary>What a file that is expanded has of the files that it names: its modules whole.</summary>
/// <param name="seen">What it sees of them where it does not deploy them.</param>
internal sealed class WholeNeighbours(WholeFiles files, INeighbours seen, string fullPath) : INeighbours
{
    public bool AreWhole => true;

    public Neighbour<Template> FindModule(string path) => files.Find(fullPath, path);

    public Neighbour<string> Locate(string path) => seen.Locate(path);
}
