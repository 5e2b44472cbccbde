using Validator.Analysis;
using Validator.Analysis.Files;
using Validator.Model;
using Validator.Text;

namespace Validator.Cli.Input;

/// <summary>Which templates <c>.bicepparam</c> files go with: each says so itself, in its <c>using</c>, and is asked once.</summary>
internal sealed class UsingPaths
{
    private readonly RepositoryFiles _files = new(new());
    private readonly Dictionary<string, FilePlace> _known = new(StringComparer.Ordinal);

    public static bool IsParameterFile(string path) => path.EndsWith(".bicepparam", StringComparison.OrdinalIgnoreCase);

    /// <summary>The full path of the template; null where the file names none below the root of the repository.</summary>
    public string? Of(InputFile file)
    {
        if (!_known.TryGetValue(file.FullPath, out var place))
        {
            _known[file.FullPath] = place = Find(file);
        }

        return place.Absence == Absence.None ? place.FullPath : null;
    }

    private FilePlace Find(InputFile file)
    {
        // Standard input can be read only once.
        if (
            file.Origin == InputOrigin.StandardInput
            || FileReader.Read(file, Stream.Null) is not FileContent.Bytes bytes
        )
        {
            return FilePlace.None(Absence.NotLookedFor);
        }

        using (bytes)
        {
            return BicepParameters.TemplatePath(SourceText.FromBytes(file.Path, bytes.Span)) is { } written
                ? _files.Find(file.FullPath, written)
                : FilePlace.None(Absence.NoPath);
        }
    }
}
