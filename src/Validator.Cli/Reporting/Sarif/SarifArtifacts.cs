using Microsoft.CodeAnalysis.Sarif;
using Validator.Text;

namespace Validator.Cli.Reporting.Sarif;

/// <summary>The files that a log tells about: those with findings in it.</summary>
internal sealed class SarifArtifacts
{
    /// <summary>What URIs are relative to. Viewers know the folder themselves, so its path stays out of the log.</summary>
    public const string SourceRoot = "%SRCROOT%";

    private readonly Dictionary<string, ArtifactLocation> _locations = new(StringComparer.Ordinal);
    private readonly RepositoryPaths _paths;

    public SarifArtifacts(IEnumerable<CheckedFile> files, RepositoryPaths paths)
    {
        _paths = paths;
        foreach (var file in files)
        {
            if (_locations.ContainsKey(file.Source.Path))
            {
                continue;
            }

            var uri = paths.UriOf(file.File.FullPath);
            _locations[file.Source.Path] = Location(uri, All.Count);
            All.Add(Describe(file, uri));
        }
    }

    public List<Artifact> All { get; } = [];

    public ArtifactLocation LocationOf(SourceText source)
    {
        if (!_locations.TryGetValue(source.Path, out var location))
        {
            // A place in a file without findings of its own.
            location = Location(_paths.UriOf(Path.GetFullPath(source.Path)), index: -1);
            _locations[source.Path] = location;
        }

        return location;
    }

    private static ArtifactLocation Location(Uri uri, int index) =>
        new()
        {
            Uri = uri,
            UriBaseId = SourceRoot,
            Index = index,
        };

    private static Artifact Describe(CheckedFile file, Uri uri)
    {
        Artifact artifact = new()
        {
            Location = Location(uri, index: -1),
            SourceLanguage = "json",
            MimeType = "application/json",
            Roles = ArtifactRoles.AnalysisTarget,
        };
        if (file.Identity is var (length, sha256))
        {
            artifact.Length = length;
            artifact.Hashes = new Dictionary<string, string> { ["sha-256"] = sha256 };
        }

        return artifact;
    }
}
