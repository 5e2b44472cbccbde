using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;

namespace Validator.Cli.Input;

/// <summary>Finds the configuration of each file, and reads each once.</summary>
/// <param name="named">The one that holds for all files; null where the nearest does.</param>
/// <param name="packs">Rule packs that count besides those that configurations name.</param>
internal sealed class Configurations(
    string? named,
    ImmutableArray<DiagnosticDescriptor> catalogue,
    ImmutableArray<string> packs
)
{
    public const string Name = "armlint.yaml";

    private readonly Dictionary<string, ConfigurationFile> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _roots = new(StringComparer.Ordinal);
    private readonly string _current = Directory.GetCurrentDirectory();
    private ConfigurationFile? _named;
    private ConfigurationFile? _none;

    /// <exception cref="ConfigurationException">It says something that armlint does not know, or names what cannot be read.</exception>
    public ConfigurationFile Of(InputFile file) => OfFolder(Path.GetDirectoryName(file.FullPath) ?? _current);

    /// <summary>The named one, or the nearest <c>armlint.yaml</c> from this folder up to the root of its repository.</summary>
    public ConfigurationFile OfFolder(string folder)
    {
        if (named is not null)
        {
            return _named ??= Read(named, Path.GetFullPath(named));
        }

        if (!_byFolder.TryGetValue(folder, out var known))
        {
            _byFolder[folder] = known = Find(folder);
        }

        return known;
    }

    /// <summary>Whether a search would pass over a file or a folder, or never come to it.</summary>
    public bool Excludes(string fullPath)
    {
        var top = TopOf(fullPath);
        for (var at = fullPath; at != top && Path.GetDirectoryName(at) is { } parent; at = parent)
        {
            if (OfFolder(parent).Excludes(at))
            {
                return true;
            }
        }

        return false;
    }

    private ConfigurationFile Find(string folder)
    {
        var path = Path.Combine(folder, Name);
        return Path.Exists(path) ? Read(Path.GetRelativePath(_current, path), path)
            : folder == TopOf(folder) || Path.GetDirectoryName(folder) is not { } parent
                ? _none ??= ConfigurationFile.Empty(catalogue, packs)
            : OfFolder(parent);
    }

    private ConfigurationFile Read(string shown, string path) =>
        new ConfigurationLoader(TopOf(Path.GetDirectoryName(path) ?? path), catalogue, packs).Load(shown, path);

    // Outside a repository the current folder and what is in it belong together, and of others only what is in one folder.
    private string TopOf(string folder) =>
        RootOf(folder)
        ?? (Path.GetRelativePath(_current, folder).Split(Path.DirectorySeparatorChar)[0] == ".." ? folder : _current);

    private string? RootOf(string folder)
    {
        if (!_roots.TryGetValue(folder, out var root))
        {
            root =
                GitRoot.IsRoot(folder) ? folder
                : Path.GetDirectoryName(folder) is { } parent ? RootOf(parent)
                : null;
            _roots[folder] = root;
        }

        return root;
    }
}
