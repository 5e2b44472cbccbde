using Validator.Model;
using Validator.Parsing.Arm;
using Validator.Parsing.Bicep;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>A Bicep file and the modules that it leads to, each read once. A module that leads back to itself is not known there.</summary>
/// <param name="read">Gives the text of a file by its path from the first one; null where it cannot be read.</param>
internal sealed class ModuleFiles(Func<string, SourceText?> read)
{
    // By the path that the text has, of which there is one for each file; null while it is being read.
    private readonly Dictionary<string, Template?> _known = new(StringComparer.Ordinal);

    /// <summary>Reads the file from which all modules start.</summary>
    public BicepDocument Read(SourceText source)
    {
        _known[source.Path] = null;
        return Read(source, "");
    }

    // Paths inside the file start from the folder that it is in.
    private BicepDocument Read(SourceText source, string folder) =>
        BicepDocument.Read(source, path => Find(folder + path), isForExpansion: true);

    private Template? Find(string path)
    {
        if (read(path) is not { } source)
        {
            return null;
        }

        if (!_known.TryGetValue(source.Path, out var known))
        {
            _known[source.Path] = null;
            known = BicepDocument.IsBicep(source.Path)
                ? Read(source, path[..(path.LastIndexOf('/') + 1)]).Template
                : ArmDocument.Read(source).Template;
            _known[source.Path] = known;
        }

        return known;
    }
}
