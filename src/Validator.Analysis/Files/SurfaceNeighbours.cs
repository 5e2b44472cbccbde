using Validator.Model;
using Validator.Parsing;

namespace Validator.Analysis.Files;

/// <summary>What one file sees of the files that it names.</summary>
internal sealed class SurfaceNeighbours(NeighbourFiles files, string fullPath) : INeighbours
{
    public bool AreWhole => false;

    public Neighbour<Template> FindModule(string path)
    {
        var place = files.Find(fullPath, path);
        return place.Absence != Absence.None ? new(null, place.Absence)
            : files.WayTo(fullPath, place) is [_, ..] way ? new(null, Absence.Circular, Circle.Of(way))
            : files.Module(place).Surface();
    }

    public Neighbour<string> Locate(string path) =>
        files.Find(fullPath, path) is { Absence: var absence, Shown: var shown }
            ? new(absence == Absence.None ? shown : null, absence)
            : default;
}
