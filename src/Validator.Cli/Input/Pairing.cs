using System.Collections.Immutable;
using Validator.Analysis.Configuration;

namespace Validator.Cli.Input;

/// <summary>Finds the parameter files of templates and the templates of parameter files.</summary>
/// <param name="configurations">What they say wins over names.</param>
internal sealed class Pairing(Configurations configurations)
{
    private readonly List<InputFile> _files = [];
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private readonly HashSet<(int Template, int ParameterFile)> _pairs = [];
    private readonly HashSet<int> _configured = [];
    private readonly UsingPaths _using = new();

    /// <param name="asked">The files that were asked for.</param>
    /// <param name="named">The parameter files that were named for the only template.</param>
    public FileGroups Find(ImmutableArray<InputFile> asked, ImmutableArray<InputFile> named)
    {
        foreach (var file in asked)
        {
            Add(file);
        }

        if (named.IsEmpty)
        {
            foreach (var (configuration, governed) in asked.GroupBy(configurations.Of).Select(one => (one.Key, one)))
            {
                Configure(configuration.Settings, [.. governed]);
            }

            for (var i = 0; i < asked.Length; i++)
            {
                FindByName(i, asked[i]);
            }
        }
        else
        {
            foreach (var file in named)
            {
                _pairs.Add((0, Add(file)));
            }
        }

        return FileGroups.Of(_files, _pairs);
    }

    private int Add(InputFile file)
    {
        if (!_byPath.TryGetValue(file.FullPath, out var index))
        {
            index = _files.Count;
            _files.Add(file);
            _byPath[file.FullPath] = index;
        }

        return index;
    }

    private void Configure(LintConfiguration configuration, ImmutableArray<InputFile> asked)
    {
        foreach (var layer in configuration.Layers)
        {
            foreach (var pattern in layer.Parameters)
            {
                Configure(layer.Folder, pattern, asked);
            }
        }
    }

    private void Configure(string folder, ParameterPattern pattern, ImmutableArray<InputFile> asked)
    {
        PathPattern templates = new(pattern.Templates.Value);
        ImmutableArray<string> files = [.. pattern.Files.Select(file => Path.GetFullPath(file.Value, folder))];
        List<string> alone = [.. files.Where(file => asked.Any(one => one.FullPath == file))];
        foreach (var file in asked)
        {
            if (templates.Matches(Relative(folder, file.FullPath)) && IsNoParameterFile(file))
            {
                Configure(file, files);
            }
        }

        // Of a parameter file that was asked for, the templates are searched.
        foreach (var file in alone)
        {
            foreach (var template in Search(folder, templates).Where(IsNoParameterFile))
            {
                Configure(template, [file]);
            }
        }
    }

    private void Configure(InputFile template, ImmutableArray<string> files)
    {
        var index = Add(template);
        _configured.Add(index);
        foreach (var file in files)
        {
            var other = Add(Partner(file, template));
            _configured.Add(other);
            if (other != index)
            {
                _pairs.Add((index, other));
            }
        }
    }

    private IEnumerable<InputFile> Search(string folder, PathPattern templates)
    {
        var top = Path.GetFullPath(templates.Folder, folder);
        return Directory.Exists(top)
            ? new FolderSearch(configurations, (_, _) => { })
                .Find(top, Shown(top))
                .Where(file => templates.Matches(Relative(folder, file.FullPath)))
                .Select(file => file with { Origin = InputOrigin.Partner })
            : [];
    }

    private void FindByName(int index, InputFile file)
    {
        if (_configured.Contains(index))
        {
            return;
        }

        var name = Path.GetFileName(file.FullPath);
        if (UsingPaths.IsParameterFile(name))
        {
            if (_using.Of(file) is { } used && TemplateOf(file, [used]) is { } own)
            {
                _pairs.Add((Add(own), index));
            }

            return;
        }

        var candidates = ParameterFileName.TemplatesOf(name);
        if (TemplateOf(file, candidates) is { } template)
        {
            _pairs.Add((Add(template), index));
        }
        else if (file.Origin != InputOrigin.Found)
        {
            FindParameterFiles(index, file, name);
        }
    }

    private InputFile? TemplateOf(InputFile file, IEnumerable<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            var path = Beside(file, candidate);
            if (_byPath.TryGetValue(path, out var known))
            {
                return _configured.Contains(known) ? null : _files[known];
            }

            // A search has found all that there is to check.
            if (file.Origin != InputOrigin.Found && Exists(path))
            {
                return Partner(path, file);
            }
        }

        return null;
    }

    private void FindParameterFiles(int index, InputFile template, string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        if (Path.GetDirectoryName(template.FullPath) is not { } folder || !Directory.Exists(folder))
        {
            return;
        }

        // The portal's own pair apart, a parameter file begins as its template does.
        var begin = name.Equals("template.json", StringComparison.OrdinalIgnoreCase) ? "" : stem + ".";
        foreach (var path in Directory.EnumerateFiles(folder, begin + "*param*").Order(StringComparer.Ordinal))
        {
            if (UsingPaths.IsParameterFile(path))
            {
                if (_using.Of(Partner(path, template)) == template.FullPath && !IsPassedOver(path))
                {
                    _pairs.Add((index, Add(Partner(path, template))));
                }

                continue;
            }

            var candidates = ParameterFileName.TemplatesOf(Path.GetFileName(path));
            var first = candidates.FirstOrDefault(one => one == name || Exists(Beside(template, one)));
            if (first == name && !IsPassedOver(path))
            {
                _pairs.Add((index, Add(Partner(path, template))));
            }
        }
    }

    // A pattern may be wider than the templates.
    private static bool IsNoParameterFile(InputFile file) =>
        !UsingPaths.IsParameterFile(file.FullPath)
        && !ParameterFileName.TemplatesOf(Path.GetFileName(file.FullPath)).Any();

    private bool Exists(string path) => File.Exists(path) && !IsPassedOver(path);

    private bool IsPassedOver(string path) => GitIgnore.Ignores(path) || configurations.Excludes(path);

    private static string Beside(InputFile file, string name) =>
        Path.GetFullPath(name, Path.GetDirectoryName(file.FullPath) ?? "");

    // It is shown as the file is that brought it in: below the same folder, by the same kind of path.
    private static InputFile Partner(string path, InputFile beside)
    {
        var from = Path.GetDirectoryName(beside.FullPath) ?? "";
        var relative = Path.GetRelativePath(from, path).Replace(Path.DirectorySeparatorChar, '/');
        var end = beside.Path.LastIndexOf('/') + 1;
        return new(
            relative.StartsWith("../", StringComparison.Ordinal) ? Shown(path) : beside.Path[..end] + relative,
            path,
            InputOrigin.Partner
        );
    }

    private static string Shown(string path) =>
        Path.GetRelativePath(Environment.CurrentDirectory, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string Relative(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
