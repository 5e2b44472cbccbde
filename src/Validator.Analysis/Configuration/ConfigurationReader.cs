using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>Reads <c>armlint.yaml</c>, strictly: what is not understood is an error, with its place.</summary>
public sealed class ConfigurationReader
{
    private readonly SourceText _source;

    private ConfigurationReader(SourceText source) => _source = source;

    /// <param name="folder">The folder that its paths are relative to, in full.</param>
    /// <exception cref="ConfigurationException">The text is not YAML, or says something that armlint does not know.</exception>
    public static ConfigurationLayer Read(SourceText source, string folder)
    {
        ConfigurationLayer layer = new(source, folder);
        if (Parse(source) is not { } root)
        {
            return layer;
        }

        ShapeCheck.Require(source, root, ConfigurationKeys.Root);
        ConfigurationReader reader = new(source);
        foreach (var (key, value) in ((YamlValue.Map)root).Entries)
        {
            layer = reader.Read(layer, key.Value, value);
        }

        return layer;
    }

    private static YamlValue? Parse(SourceText source)
    {
        try
        {
            return YamlReader.Read(source);
        }
        catch (MalformedYamlException e)
        {
            throw new ConfigurationException(e.Place, e.Message);
        }
    }

    private ConfigurationLayer Read(ConfigurationLayer layer, string key, YamlValue value) =>
        key switch
        {
            ConfigurationKeys.Extends => layer with { Extends = Texts(value) },
            ConfigurationKeys.Schemas => layer with { Schemas = Texts(value) },
            ConfigurationKeys.Packs => layer with { Packs = Texts(value) },
            ConfigurationKeys.Exclude => layer with { Exclude = Texts(value) },
            ConfigurationKeys.Rules => layer with { Rules = Rules(value) },
            ConfigurationKeys.Overrides => layer with
            {
                Overrides = [.. ((YamlValue.List)value).Items.Select(item => Override((YamlValue.Map)item))],
            },
            ConfigurationKeys.FailOn => layer with { FailOn = FailOn(Text(value)) },
            ConfigurationKeys.Parameters => layer with
            {
                Parameters =
                [
                    .. Entries(value).Select(entry => new ParameterPattern(Text(entry.Key), Texts(entry.Value))),
                ],
            },
            ConfigurationKeys.Deployment => layer with
            {
                Deployment = [.. Entries(value).Select(entry => (entry.Key.Value, Text(entry.Value)))],
            },
            ConfigurationKeys.UnknownVersions => layer with { UnknownVersions = Policy(Text(value)) },
            // The shape has the same keys: a test compares the two.
            _ => throw new InvalidOperationException($"'{key}' is not read."),
        };

    private RuleOverride Override(YamlValue.Map map) =>
        new(
            [.. Texts(map[ConfigurationKeys.Files]!).Select(pattern => PathPattern.OfFolders(pattern.Value))],
            Rules(map[ConfigurationKeys.Rules]!)
        );

    private ImmutableArray<RuleLine> Rules(YamlValue value) => [.. Entries(value).Select(Rule)];

    private RuleLine Rule(YamlEntry entry)
    {
        if (entry.Value is not YamlValue.Map map)
        {
            return new(Text(entry.Key), Severity(entry.Value), []);
        }

        return new(
            Text(entry.Key),
            map[SeverityWord.Key] is { } severity ? Severity(severity) : null,
            [
                .. map
                    .Entries.Where(option => option.Key.Value != SeverityWord.Key)
                    .Select(option => (Text(option.Key), option.Value)),
            ]
        );
    }

    private Setting<Severity> Severity(YamlValue value)
    {
        var word = Text(value);
        return new(SeverityWord.Read(word.Value), word.Place);
    }

    private static Setting<Severity?> FailOn(Setting<string> word) =>
        new(word.Value == "never" ? null : SeverityWord.Read(word.Value), word.Place);

    private static Setting<UnknownVersions> Policy(Setting<string> word) =>
        new(word.Value == "skip" ? UnknownVersions.Skip : UnknownVersions.NearestOlder, word.Place);

    private ImmutableArray<Setting<string>> Texts(YamlValue value) =>
        value is YamlValue.List list ? [.. list.Items.Select(Text)] : [Text(value)];

    private Setting<string> Text(YamlValue value) => new(((YamlValue.Text)value).Value, new(_source, value.Span));

    private static ImmutableArray<YamlEntry> Entries(YamlValue value) => ((YamlValue.Map)value).Entries;
}
