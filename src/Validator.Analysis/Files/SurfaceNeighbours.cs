using System.Runtime.CompilerServices;
using Validator.Model;
using Validator.Parsing;
using Validator.Text;

namespace Validator.Analysis.Files;

/// <summary>What one file sees of the files that it names.</summary>
internal sealed class SurfaceNeighbours(NeighbourFiles files, string fullPath) : INeighbours
{
    public bool AreWhole => false;

    public Neighbour<Template> FindModule(string path) => Find(path, static file => file.Surface());

    public Neighbour<Template> FindExports(string path) => FindModule(path);

    public Neighbour<ParameterFile> FindParameters(string path) => Find(path, static file => file.Parameters());

    private Neighbour<T> Find<T>(string path, Func<ModuleFile, Neighbour<T>> read)
        where T : class
    {
        var place = files.Find(fullPath, path);
        return place.Absence != Absence.None ? new(null, place.Absence)
            : files.WayTo(fullPath, place) is [_, ..] way ? new(null, Absence.Circular, Circle.Of(way))
            // What imports in a row of thousands is not followed to its end.
            : !RuntimeHelpers.TryEnsureSufficientExecutionStack() ? default
            : read(files.Module(place));
    }

    public Neighbour<string> Locate(string path) =>
        files.Find(fullPath, path) is { Absence: var absence, Shown: var shown }
            ? new(absence == Absence.None ? shown : null, absence)
            : default;

    public Neighbour<byte[]> Read(string path)
    {
        var place = files.Find(fullPath, path);
        return place.Absence != Absence.None ? new(null, place.Absence)
            : files.Bytes(place) is { Reason: { } reason } ? new(null, Absence.Unreadable, reason)
            : new(files.Bytes(place).Bytes.ToArray(), Absence.None);
    }

    public Neighbour<IReadOnlyList<string>> List(string path, string pattern) =>
        files.List(fullPath, path, pattern) is { Absence: Absence.None, Paths: var paths }
            ? new(paths, Absence.None)
            : new(null, files.List(fullPath, path, pattern).Absence);

    public Expression? ReadYaml(string text, TextSpan at) => YamlContent.Read(text, at);
}
