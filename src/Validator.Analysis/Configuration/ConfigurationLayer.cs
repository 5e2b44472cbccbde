using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>What one file says.</summary>
/// <param name="Folder">The folder that its paths are relative to, in full.</param>
public sealed record ConfigurationLayer(SourceText Source, string Folder)
{
    public ImmutableArray<Setting<string>> Extends { get; init; } = [];

    public ImmutableArray<Setting<string>> Schemas { get; init; } = [];

    public ImmutableArray<Setting<string>> Packs { get; init; } = [];

    public ImmutableArray<Setting<string>> Exclude { get; init; } = [];

    public ImmutableArray<ParameterPattern> Parameters { get; init; } = [];

    /// <summary>By key.</summary>
    public ImmutableArray<(string Key, Setting<string> Text)> Deployment { get; init; } = [];

    public Setting<UnknownVersions>? UnknownVersions { get; init; }

    /// <summary>Null in it stands for never.</summary>
    public Setting<Severity?>? FailOn { get; init; }

    internal ImmutableArray<RuleLine> Rules { get; init; } = [];

    internal ImmutableArray<RuleOverride> Overrides { get; init; } = [];
}
