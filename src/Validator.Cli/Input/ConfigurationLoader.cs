using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Cli.Input;

/// <summary>Reads a configuration, those that it builds on, and the schema files that they name.</summary>
/// <param name="top">The folder out of which no path leads: what a stranger's configuration names may be shown in a log.</param>
internal sealed class ConfigurationLoader(
    string top,
    ImmutableArray<DiagnosticDescriptor> catalogue,
    ImmutableArray<string> packs
)
{
    /// <summary>How deep configurations may build on others, and how many may come together.</summary>
    private const int MostLayers = 32;

    // Of UTF-16 too no more than a configuration may have is ever read.
    private const int LongestFile = 1024 * 1024;

    private static readonly EnumerationOptions WithoutLinks = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
    };

    private readonly RealFolder _top = new(top);
    private readonly List<ConfigurationLayer> _layers = [];

    /// <param name="shown">The path as the user wrote it, or from the current folder.</param>
    public ConfigurationFile Load(string shown, string path)
    {
        Add(ReadLayer(shown, path), [path]);
        LintConfiguration settings = new([.. _layers]);
        return ConfigurationFile.Of(
            settings,
            [.. Paths(layer => layer.Schemas).SelectMany(Schemas)],
            [.. packs, .. Paths(layer => layer.Packs).Select(pack => pack.Path)],
            catalogue
        );
    }

    // What a configuration builds on goes before it.
    private void Add(ConfigurationLayer layer, ImmutableArray<string> way)
    {
        foreach (var extended in layer.Extends)
        {
            var (shown, path, place) = Below(layer, extended);
            if (way.Contains(path))
            {
                throw new ConfigurationException(place, $"'{extended.Value}' is built on this configuration itself.");
            }

            if (_layers.Count + way.Length >= MostLayers)
            {
                var most = MostLayers.ToString(CultureInfo.InvariantCulture);
                throw new ConfigurationException(place, $"More than {most} configurations are built on each other.");
            }

            Add(ReadLayer(shown, path, place), way.Add(path));
        }

        foreach (var pattern in layer.Parameters)
        {
            foreach (var file in pattern.Files)
            {
                Below(layer, file);
            }
        }

        _layers.Add(layer);
    }

    private static ConfigurationLayer ReadLayer(string shown, string path, Place? named = null)
    {
        var reason = Directory.Exists(path) ? "it is a folder" : null;
        if (reason is null)
        {
            switch (FileReader.Read(path, LongestFile))
            {
                case FileContent.Bytes bytes:
                    using (bytes)
                    {
                        return ConfigurationReader.Read(
                            SourceText.FromBytes(shown, bytes.Span),
                            Path.GetDirectoryName(path) ?? path
                        );
                    }
                case FileContent.Unreadable(var refused):
                    reason = refused;
                    break;
            }
        }

        throw named is { } place
            ? new ConfigurationException(place, $"'{shown}' cannot be read: {reason}.")
            : new ConfigurationException(shown, new(1, 1), $"The file cannot be read: {reason}.");
    }

    private IEnumerable<ConfiguredPath> Paths(Func<ConfigurationLayer, ImmutableArray<Setting<string>>> of) =>
        _layers.SelectMany(layer => of(layer).Select(written => Below(layer, written)));

    private ConfiguredPath Below(ConfigurationLayer layer, Setting<string> written)
    {
        if (written.Value.Contains('\0'))
        {
            throw new ConfigurationException(written.Place, "This is no path.");
        }

        var path = Path.GetFullPath(written.Value, layer.Folder);
        return _top.Contains(path)
            ? new(Path.Combine(Path.GetDirectoryName(layer.Source.Path) ?? "", written.Value), path, written.Place)
            : throw new ConfigurationException(
                written.Place,
                $"'{written.Value}' leads out of '{top}', and a configuration names nothing outside its repository."
            );
    }

    private static IEnumerable<SchemaFile> Schemas(ConfiguredPath path)
    {
        if (!Directory.Exists(path.FullPath))
        {
            return [Open(path.Path, path.FullPath)];
        }

        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(path.FullPath, "*.json", WithoutLinks)
                    .Order(StringComparer.Ordinal)
                    .Select(file => Open(Path.Combine(path.Path, Path.GetRelativePath(path.FullPath, file)), file)),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(
                path.Written,
                $"'{path.Path}' cannot be searched: {FileReader.Reason(e)}."
            );
        }
    }

    private static SchemaFile Open(string shown, string path)
    {
        switch (FileReader.Read(path, FileReader.MaximumLength))
        {
            case FileContent.Bytes bytes:
                using (bytes)
                {
                    return new(shown, bytes.Span.ToArray());
                }
            case FileContent.Unreadable(var reason):
                throw new ConfigurationException(shown, new(1, 1), $"The file cannot be read: {reason}.");
            default:
                throw new InvalidOperationException("A file is either read or not.");
        }
    }
}
