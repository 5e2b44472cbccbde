using Validator.Model;
using Validator.Text;

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

    /// <summary>What a file offers to import, with all that it is made of.</summary>
    Neighbour<Template> FindExports(string path);

    /// <summary>The parameter file that another one extends.</summary>
    Neighbour<ParameterFile> FindParameters(string path);

    /// <summary>Whether there is a file, whatever is in it: its path as it is shown.</summary>
    Neighbour<string> Locate(string path);

    /// <summary>What a file holds.</summary>
    Neighbour<byte[]> Read(string path);

    /// <summary>The paths from here of the files in a folder whose names match a pattern with <c>*</c> and <c>?</c>; all where it is empty.</summary>
    Neighbour<IReadOnlyList<string>> List(string path, string pattern);

    /// <summary>What YAML says; null where it is malformed.</summary>
    /// <param name="at">Where all of it is said to stand.</param>
    Expression? ReadYaml(string text, TextSpan at);
}
