using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Schemas.Loading;

namespace Validator.Cli.Input;

/// <summary>A configuration with the files that it names.</summary>
internal sealed class ConfigurationFile
{
    private readonly ImmutableArray<PathPattern> _excluded;

    public ConfigurationFile(
        LintConfiguration settings,
        RuleResolver rules,
        IReadOnlyList<SchemaFile> schemas,
        ImmutableArray<ConfiguredPath> packs
    )
    {
        Settings = settings;
        Rules = rules;
        Schemas = schemas;
        Packs = packs;
        _excluded =
        [
            .. settings.Layers.SelectMany(layer =>
                layer.Exclude.Select(pattern => PathPattern.OfFolders(pattern.Value))
            ),
        ];
    }

    public static ConfigurationFile None { get; } =
        new(LintConfiguration.Default, new(LintConfiguration.Default, []), [], []);

    public LintConfiguration Settings { get; }

    public RuleResolver Rules { get; }

    public IReadOnlyList<SchemaFile> Schemas { get; }

    public ImmutableArray<ConfiguredPath> Packs { get; }

    /// <summary>Whether a search passes over a file or a folder; one in an excluded folder it never sees.</summary>
    public bool Excludes(string fullPath)
    {
        if (_excluded.IsEmpty)
        {
            return false;
        }

        var path = Path.GetRelativePath(Settings.Folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        return _excluded.Any(pattern => pattern.Matches(path));
    }
}
