using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Packs;
using Validator.Diagnostics;
using Validator.Schemas.Loading;

namespace Validator.Cli.Input;

/// <summary>A configuration with the files that it names.</summary>
internal sealed class ConfigurationFile
{
    private readonly ImmutableArray<PathPattern> _excluded;

    private ConfigurationFile(
        LintConfiguration settings,
        IReadOnlyList<SchemaFile> schemas,
        ImmutableArray<PackRule> packRules,
        ImmutableArray<DiagnosticDescriptor> catalogue
    )
    {
        Settings = settings;
        Schemas = schemas;
        PackRules = packRules;
        Catalogue = packRules.IsEmpty ? catalogue : [.. catalogue, .. packRules.Select(rule => rule.Descriptor)];
        Rules = new(settings, Catalogue);
        _excluded =
        [
            .. settings.Layers.SelectMany(layer =>
                layer.Exclude.Select(pattern => PathPattern.OfFolders(pattern.Value))
            ),
        ];
    }

    public LintConfiguration Settings { get; }

    public RuleResolver Rules { get; }

    public IReadOnlyList<SchemaFile> Schemas { get; }

    /// <summary>The rules of the packs that it names, and that the command line does.</summary>
    public ImmutableArray<PackRule> PackRules { get; }

    /// <summary>Every rule that there is where it holds.</summary>
    public ImmutableArray<DiagnosticDescriptor> Catalogue { get; }

    /// <summary>Where there is none.</summary>
    public static ConfigurationFile Empty(
        ImmutableArray<DiagnosticDescriptor> catalogue,
        ImmutableArray<string> packs
    ) => Of(LintConfiguration.Default, [], packs, catalogue);

    /// <param name="packs">The files of the packs.</param>
    /// <exception cref="ConfigurationException">It names a rule that there is not.</exception>
    public static ConfigurationFile Of(
        LintConfiguration settings,
        IReadOnlyList<SchemaFile> schemas,
        ImmutableArray<string> packs,
        ImmutableArray<DiagnosticDescriptor> catalogue
    ) =>
        new(
            settings,
            schemas,
            packs.IsEmpty ? [] : [.. PackFile.Load(packs, catalogue).SelectMany(pack => pack.Rules)],
            catalogue
        );

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
