using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Validator.Analysis.Configuration;
using Validator.Cli.Input;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Cli.Reporting.Text;

/// <summary>What applies to a file, as a configuration that says all of it, with the place of each setting in a comment.</summary>
internal sealed partial class ConfigurationText(InputFile file, ConfigurationFile configuration, FileRules rules)
{
    private const string Default = "default";

    private readonly List<(string Line, string? Origin)> _lines = [];

    public string Print(bool isExcluded)
    {
        Add($"# What applies to {SafeText.OneLine(file.Path)}", null);
        if (isExcluded)
        {
            Add("# A search passes over this file: it is excluded.", null);
        }

        if (configuration.Settings.Layers is [])
        {
            Add("# There is no armlint.yaml for it: these are the defaults.", null);
        }

        AddSettings(configuration.Settings);
        AddRules();
        return Join();
    }

    private void AddSettings(LintConfiguration settings)
    {
        var failOn = settings.Last(layer => layer.FailOn);
        Add($"fail-on: {(failOn is null ? "error" : Word(failOn.Value))}", Origin(failOn?.Place));
        var unknown = settings.Last(layer => layer.UnknownVersions);
        var isNearest = unknown is { Value: UnknownVersions.NearestOlder };
        Add($"unknown-versions: {(isNearest ? "nearest-older" : "skip")}", Origin(unknown?.Place));
        AddDeployment(settings);
        AddList("exclude", settings.Layers.SelectMany(layer => layer.Exclude));
        AddList("schemas", settings.Layers.SelectMany(layer => layer.Schemas));
        AddList("packs", settings.Layers.SelectMany(layer => layer.Packs));
        var parameters = settings.Layers.SelectMany(layer => layer.Parameters).ToList();
        Add(parameters is [] ? "parameters: {}" : "parameters:", parameters is [] ? Default : null);
        foreach (var (templates, files) in parameters)
        {
            Add($"  {Scalar(templates.Value)}:", Origin(templates.Place));
            foreach (var one in files)
            {
                Add($"    - {Scalar(one.Value)}", Origin(one.Place));
            }
        }
    }

    // Of a fact that several files tell, the nearest has the last word.
    private void AddDeployment(LintConfiguration settings)
    {
        var facts = settings.Layers.SelectMany(layer => layer.Deployment).GroupBy(fact => fact.Key).ToList();
        Add(facts is [] ? "deployment: {}" : "deployment:", facts is [] ? Default : null);
        foreach (var fact in facts.Select(all => all.Last()))
        {
            Add($"  {fact.Key}: {Scalar(fact.Text.Value)}", Origin(fact.Text.Place));
        }
    }

    private void AddList(string key, IEnumerable<Setting<string>> settings)
    {
        var all = settings.ToList();
        Add(all is [] ? $"{key}: []" : $"{key}:", all is [] ? Default : null);
        foreach (var one in all)
        {
            Add($"  - {Scalar(one.Value)}", Origin(one.Place));
        }
    }

    private void AddRules()
    {
        Add("rules:", null);
        var options = rules.Options.ToLookup(option => option.Rule.Id);
        foreach (var rule in configuration.Catalogue.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var severity = SeverityWord.Of(rules.Settings.SeverityOf(rule));
            var place = rules.Severities.TryGetValue(rule.Id, out var said) ? said.Place : (Place?)null;
            var origin = $"{rule.Id}, {Origin(place)}";
            var set = options[rule.Id].ToList();
            Add(set is [] ? $"  {rule.Name}: {severity}" : $"  {rule.Name}:", set is [] ? origin : null);
            if (set is not [])
            {
                Add($"    severity: {severity}", origin);
            }

            foreach (var (_, option, value) in set)
            {
                Add($"    {option.Name}: {Value(value.Value)}", Origin(value.Place));
            }
        }
    }

    private void Add(string line, string? origin) => _lines.Add((line, origin));

    // The origins stand below each other, if the lines are not too long.
    private string Join()
    {
        const int widest = 60;
        var width = _lines
            .Where(line => line.Origin is not null && line.Line.Length <= widest)
            .Max(line => line.Line.Length);
        StringBuilder text = new();
        foreach (var (line, origin) in _lines)
        {
            text.Append(origin is null ? line : $"{line.PadRight(width)}  # {origin}").Append('\n');
        }

        return text.ToString();
    }

    private static string Word(Severity? least) => least is { } severity ? SeverityWord.Of(severity) : "never";

    private static string Value(object value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            ImmutableArray<string> texts => $"[{string.Join(", ", texts.Select(Scalar))}]",
            string text => Scalar(text),
            _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        };

    private static string Scalar(string text) =>
        Plain().IsMatch(text) ? text : $"'{SafeText.OneLine(text).Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Origin(Place? place) => place is { } known ? Locate(known) : Default;

    private static string Locate(Place place)
    {
        var (line, column) = place.Source.PositionAt(place.Span.Start);
        return SafeText.OneLine(string.Create(CultureInfo.InvariantCulture, $"{place.Source.Path}:{line}:{column}"));
    }

    // What no reader of YAML takes for anything but a text.
    [GeneratedRegex(@"\A[A-Za-z/][A-Za-z0-9_./-]*\z")]
    private static partial Regex Plain();
}
