using System.Collections.Immutable;

namespace Validator.Cli.Input;

/// <summary>Finds the files that the user means. What cannot be used is told to <paramref name="onProblem"/>.</summary>
internal sealed class InputSearch(
    bool forceExclude,
    string? stdinFilename,
    Configurations configurations,
    Action<ExitCode, string> onProblem
)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<InputFile> _files = [];
    private readonly List<(string Path, string FullPath)> _folders = [];

    /// <summary>Each file once, in the order of the paths shown.</summary>
    public ImmutableArray<InputFile> Find(ImmutableArray<string> paths)
    {
        // Named ones first: of a file that is named and found, it is said what is said of a named one.
        foreach (var path in paths)
        {
            if (path == "-")
            {
                Add(StandardInput());
            }
            else if (!Passes(path))
            {
                continue;
            }
            else if (Directory.Exists(path))
            {
                _folders.Add((path, Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))));
            }
            else
            {
                Add(new(Shown(path), Path.GetFullPath(path), InputOrigin.Named));
            }
        }

        foreach (var (path, fullPath) in _folders)
        {
            foreach (var file in new FolderSearch(configurations, onProblem).Find(fullPath, Shown(path)))
            {
                Add(file);
            }
        }

        return _files.Count == 1 ? [.. _files] : [.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The parameter files that were named for a template.</summary>
    public ImmutableArray<InputFile> ForTemplate(ImmutableArray<string> paths) =>
        [
            .. paths
                .Where(Passes)
                .Select(path => new InputFile(Shown(path), Path.GetFullPath(path), InputOrigin.NamedForTemplate)),
        ];

    /// <summary>The full paths of the named folders.</summary>
    public IEnumerable<string> Folders => _folders.Select(folder => folder.FullPath);

    /// <summary>The named folders, as they were named, in which none of these files is.</summary>
    public IEnumerable<string> FoldersWithout(IReadOnlyCollection<InputFile> files) =>
        _folders.Where(folder => !files.Any(file => IsIn(folder.FullPath, file))).Select(folder => folder.Path);

    private InputFile StandardInput()
    {
        var name = stdinFilename ?? "<stdin>";
        return new(Shown(name), Path.GetFullPath(name), InputOrigin.StandardInput);
    }

    private bool Passes(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
        {
            onProblem(ExitCode.Unusable, $"cannot read '{path}': this is no path.");
            return false;
        }

        if (!forceExclude)
        {
            return true;
        }

        var fullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return !GitIgnore.Ignores(fullPath) && !configurations.Excludes(fullPath);
    }

    private void Add(InputFile file)
    {
        if (_seen.Add(file.FullPath))
        {
            _files.Add(file);
        }
    }

    private static bool IsIn(string folder, InputFile file) =>
        file.FullPath.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>With slashes, and without the ./ that a shell's completion puts before a name.</summary>
    private static string Shown(string path)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        return shown.StartsWith("./", StringComparison.Ordinal) ? shown[2..].TrimStart('/') : shown;
    }
}
