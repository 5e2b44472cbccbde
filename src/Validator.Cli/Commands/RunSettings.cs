using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Analysis.Engine;
using Validator.Cli.CommandLine;
using Validator.Cli.Input;
using Validator.Diagnostics;
using Validator.Schemas.Loading;

namespace Validator.Cli.Commands;

/// <summary>Joins what the command line and the configuration of each file say; each kind of settings is made once.</summary>
internal sealed class RunSettings(
    CheckOptions options,
    Configurations configurations,
    ImmutableArray<DiagnosticDescriptor> catalogue,
    Func<IReadOnlyList<SchemaFile>, SchemaStore> openSchemas,
    Func<SchemaStore, LintConfiguration, ImmutableArray<Rule>, Lint> createLint
)
{
    private readonly Dictionary<ConfigurationFile, Lint> _linters = [];
    private readonly Dictionary<(ConfigurationFile, FileRules, BicepConfiguration?), FileSettings> _known = [];
    private readonly BicepConfigurations _bicep = new();
    private SchemaStore? _usualStore;
    private ImmutableArray<DiagnosticDescriptor>? _withPacks;

    public RuleSelection Selection { get; private set; } = RuleSelection.Everything;

    /// <summary>All rules, with those of the packs that are in use.</summary>
    public ImmutableArray<DiagnosticDescriptor> Known => _withPacks ?? catalogue;

    /// <summary>
    /// Finds the rules that the command line selects and ignores, now that it is known which there are; gives what is wrong with it.
    /// </summary>
    public string? Select(IEnumerable<InputFile> files)
    {
        var own = files.Select(configurations.Of).Distinct().SelectMany(one => one.PackRules).ToList();
        List<string> problems = [];
        _withPacks = own is []
            ? catalogue
            : [.. catalogue, .. own.Select(rule => rule.Descriptor).DistinctBy(rule => rule.Id)];
        Selection = RuleSelection.Parse(options.Select, options.Ignore, Known, problems);
        return problems.FirstOrDefault();
    }

    public FileSettings Of(InputFile file)
    {
        var configuration = configurations.Of(file);
        var rules = configuration.Rules.For(file.FullPath);
        var bicep = BicepParameters.IsBicep(file.FullPath) ? _bicep.Of(file.FullPath) : null;
        if (!_known.TryGetValue((configuration, rules, bicep), out var settings))
        {
            var failOn = configuration.Settings.Last(layer => layer.FailOn);
            var own = bicep?.Under(rules.Settings, configuration.Catalogue) ?? rules.Settings;
            _known[(configuration, rules, bicep)] = settings = new(
                LintOf(configuration),
                Selection.Over(own, configuration.Catalogue),
                options.FailOn is { } said ? said.Least
                    : failOn is { } configured ? configured.Value
                    : Severity.Error
            );
        }

        return settings;
    }

    private Lint LintOf(ConfigurationFile configuration)
    {
        if (!_linters.TryGetValue(configuration, out var lint))
        {
            var store = configuration.Schemas is []
                ? _usualStore ??= openSchemas([])
                : openSchemas(configuration.Schemas);
            var settings = configuration.Settings;
            _linters[configuration] = lint = createLint(
                store,
                settings.At(options.Context.Or(settings.Context)),
                [.. configuration.PackRules]
            );
        }

        return lint;
    }
}
