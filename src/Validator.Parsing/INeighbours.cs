using Validator.Model;

namespace Validator.Parsing;

/// <summary>The files that one file names, each by its path as it is written.</summary>
public interface INeighbours
{
    /// <summary>
    /// Whether templates are whole, because they are to be expanded, and not only what a file sees of its modules: their parameters,
    /// outputs and types.
    /// </summary>
    bool AreWhole { get; }

    Neighbour<Template> FindModule(string path);

    /// <summary>Whether there is a file, whatever is in it: its path as it is shown.</summary>
    Neighbour<string> Locate(string path);
}
