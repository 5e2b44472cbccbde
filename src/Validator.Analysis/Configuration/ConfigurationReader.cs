using System.Collections.Immutable;
using Validator.Evaluation;
using Validator.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Validator.Analysis.Configuration;

/// <summary>Reads <c>armlint.yaml</c>, strictly: what is not understood is an error, with its place.</summary>
public sealed class ConfigurationReader
{
    private static readonly ImmutableArray<string> Keys = ["schemas", "unknown-versions", "parameters", "deployment"];

    private static readonly ImmutableArray<string> ContextKeys =
    [
        "subscription-id",
        "resource-group",
        "location",
        "tenant-id",
        "management-group-id",
        "name",
    ];

    private static readonly ImmutableArray<(string Name, UnknownVersions Value)> Policies =
    [
        ("skip", UnknownVersions.Skip),
        ("nearest-older", UnknownVersions.NearestOlder),
    ];

    private readonly SourceText _source;

    private ConfigurationReader(SourceText source) => _source = source;

    /// <exception cref="ConfigurationException">The text is not YAML, or says something that armlint does not know.</exception>
    public static LintConfiguration Read(SourceText source) => new ConfigurationReader(source).Read();

    private LintConfiguration Read()
    {
        if (Parse() is not { } root)
        {
            return LintConfiguration.Default;
        }

        var configuration = LintConfiguration.Default;
        foreach (var (key, value) in Mapping(root, Keys[0]).Children)
        {
            configuration = Text(key, "a key") switch
            {
                "schemas" => configuration with { Schemas = Paths(value) },
                "unknown-versions" => configuration with { UnknownVersions = Policy(value) },
                "parameters" => configuration with { Parameters = Patterns(value) },
                "deployment" => configuration with { Context = Context(value) },
                var other => throw Error(key, $"Unknown key '{other}'.{Suggest(other, Keys)}"),
            };
        }

        return configuration;
    }

    private YamlNode? Parse()
    {
        YamlStream stream = [];
        try
        {
            stream.Load(new StringReader(_source.Text));
        }
        catch (YamlException e)
        {
            throw new ConfigurationException(_source.Path, PositionOf(e.Start), $"This is not YAML: {e.Message}");
        }

        return stream.Documents switch
        {
            [] => null,
            [{ RootNode: YamlScalarNode { Value: "" or null } }] => null,
            [{ RootNode: var root }] => root,
            [_, { RootNode: var second }, ..] => throw Error(second, "A configuration is one document."),
        };
    }

    private YamlMappingNode Mapping(YamlNode node, string example) =>
        node as YamlMappingNode ?? throw Error(node, $"Expected keys such as '{example}:', found {Kind(node)}.");

    private ImmutableArray<string> Paths(YamlNode node) =>
        node is YamlSequenceNode list
            ? [.. list.Children.Select(item => Text(item, "a path"))]
            : throw Error(node, $"'schemas' must be a list of paths, found {Kind(node)}.");

    // One file may stand without a list around it.
    private ImmutableArray<ParameterPattern> Patterns(YamlNode node) =>
        [
            .. Mapping(node, "infra/main.json")
                .Children.Select(pair => new ParameterPattern(
                    Text(pair.Key, "the path of a template"),
                    pair.Value is YamlSequenceNode list
                        ? [.. list.Children.Select(item => Text(item, "the path of a parameter file"))]
                        : [Text(pair.Value, "a parameter file, or a list of them")]
                )),
        ];

    private DeploymentContext Context(YamlNode node)
    {
        var context = DeploymentContext.Unknown;
        foreach (var (key, value) in Mapping(node, ContextKeys[0]).Children)
        {
            var text = Text(value, "a text");
            context = Text(key, "a key") switch
            {
                "subscription-id" => context with { SubscriptionId = text },
                "resource-group" => context with { ResourceGroup = text },
                "location" => context with { Location = text },
                "tenant-id" => context with { TenantId = text },
                "management-group-id" => context with { ManagementGroupId = text },
                "name" => context with { DeploymentName = text },
                var other => throw Error(key, $"Unknown key '{other}'.{Suggest(other, ContextKeys)}"),
            };
        }

        return context;
    }

    private UnknownVersions Policy(YamlNode node)
    {
        var written = Text(node, "'skip' or 'nearest-older'");
        foreach (var (name, value) in Policies)
        {
            if (name == written)
            {
                return value;
            }
        }

        var names = Policies.Select(policy => policy.Name);
        throw Error(
            node,
            $"'unknown-versions' must be 'skip' or 'nearest-older', not '{written}'.{Suggest(written, names)}"
        );
    }

    private string Text(YamlNode node, string expected) =>
        node is YamlScalarNode { Value: { Length: > 0 } text }
            ? text
            : throw Error(node, $"Expected {expected}, found {Kind(node)}.");

    private ConfigurationException Error(YamlNode node, string reason) =>
        new(_source.Path, PositionOf(node.Start), reason);

    private static TextPosition PositionOf(Mark mark) => new((int)mark.Line, (int)mark.Column);

    private static string Suggest(string written, IEnumerable<string> known) =>
        NearestName.Of(written, known) is { } near
            ? $" Did you mean '{near}'?"
            : $" Known are '{string.Join("', '", known)}'.";

    private static string Kind(YamlNode node) =>
        node switch
        {
            YamlMappingNode => "keys and values",
            YamlSequenceNode => "a list",
            YamlScalarNode { Value: { Length: > 0 } text } => $"'{text}'",
            _ => "nothing",
        };
}
