using Validator.Model;

namespace Validator.Parsing;

/// <summary>Of a file that is read by itself: nobody looks for what it names.</summary>
public sealed class NoNeighbours : INeighbours
{
    public static NoNeighbours Instance { get; } = new();

    public bool AreWhole => false;

    public Neighbour<Template> FindModule(string path) => default;

    public Neighbour<string> Locate(string path) => default;
}
