using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>
/// What armlint takes from a <c>bicepconfig.json</c>: the aliases of modules, and the levels of rules that are also rules here
/// (https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-config).
/// </summary>
public sealed class BicepConfiguration
{
    private const string Tool = "bicep";

    private static readonly ImmutableDictionary<string, ModuleAlias> BuiltIn = ImmutableDictionary<
        string,
        ModuleAlias
    >.Empty.Add("br/public", new("mcr.microsoft.com", "bicep"));

    private readonly ImmutableDictionary<string, Severity> _levels;
    private readonly bool? _isEnabled;

    private BicepConfiguration(
        ImmutableDictionary<string, ModuleAlias> aliases,
        ImmutableDictionary<string, Severity> levels,
        bool? isEnabled
    )
    {
        Aliases = aliases;
        _levels = levels;
        _isEnabled = isEnabled;
    }

    /// <summary>What holds where there is no such file.</summary>
    public static BicepConfiguration Default { get; } = new(BuiltIn, ImmutableDictionary<string, Severity>.Empty, null);

    /// <summary>By scheme and name, as in <c>br/public</c>.</summary>
    public ImmutableDictionary<string, ModuleAlias> Aliases { get; }

    /// <summary>The path of the file whose settings hold where this one has none.</summary>
    public string? Extended { get; private init; }

    /// <summary>Where Bicep keeps the modules that it has got, if not in the home folder.</summary>
    public string? CacheRoot { get; private init; }

    /// <summary>Never fails: what is malformed is for Bicep to report.</summary>
    public static BicepConfiguration Read(SourceText source)
    {
        var root = JsonSyntaxTree.Parse(source).Root;
        var core = root.Find("analyzers")?.Value.Find("core")?.Value;
        bool? isEnabled = core?.Find("enabled")?.Value.Kind switch
        {
            JsonKind.True => true,
            JsonKind.False => false,
            _ => null,
        };
        return new(AliasesOf(root), LevelsOf(core), isEnabled)
        {
            CacheRoot = TextOf(root, "cacheRootDirectory"),
            Extended = TextOf(root, "extends"),
        };
    }

    /// <summary>The settings of this file, and those of another where it has none.</summary>
    public BicepConfiguration Over(BicepConfiguration other) =>
        new(
            other.Aliases.SetItems(Aliases.Except(BuiltIn)),
            other._levels.SetItems(_levels),
            _isEnabled ?? other._isEnabled
        )
        {
            CacheRoot = CacheRoot,
        };

    /// <summary>The settings with the levels of the file for the rules of which they say nothing.</summary>
    public RuleSettings Under(RuleSettings settings, IEnumerable<DiagnosticDescriptor> catalogue)
    {
        if (_isEnabled != false && _levels.IsEmpty)
        {
            return settings;
        }

        foreach (var rule in catalogue)
        {
            // The codes of the compiler cannot be configured there.
            if (
                !settings.IsSet(rule)
                && rule.Peers.FirstOrDefault(peer => peer.Tool == Tool && !IsCode(peer.Rule)) is { Rule: var name }
                && LevelOf(name) is { } level
            )
            {
                settings = settings.With(rule.Id, level);
            }
        }

        return settings;
    }

    private Severity? LevelOf(string rule) =>
        _isEnabled == false ? Severity.Off
        : _levels.TryGetValue(rule, out var level) ? level
        : null;

    private static bool IsCode(string rule) => rule.StartsWith("BCP", StringComparison.Ordinal);

    private static ImmutableDictionary<string, ModuleAlias> AliasesOf(JsonNode root)
    {
        var all = BuiltIn.ToBuilder();
        foreach (var (name, alias) in Members(root.Find("moduleAliases")?.Value.Find("br")?.Value))
        {
            if (TextOf(alias, "registry") is { } registry)
            {
                all[$"br/{name}"] = new(registry, TextOf(alias, "modulePath") ?? "");
            }
        }

        foreach (var (name, alias) in Members(root.Find("moduleAliases")?.Value.Find("ts")?.Value))
        {
            if (TextOf(alias, "subscription") is { } subscription && TextOf(alias, "resourceGroup") is { } group)
            {
                all[$"ts/{name}"] = new(subscription, group);
            }
        }

        return all.ToImmutable();
    }

    private static ImmutableDictionary<string, Severity> LevelsOf(JsonNode? core)
    {
        var all = ImmutableDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var (name, rule) in Members(core?.Find("rules")?.Value))
        {
            Severity? level = TextOf(rule, "level")?.ToLowerInvariant() switch
            {
                "off" => Severity.Off,
                "info" => Severity.Note,
                "warning" => Severity.Warning,
                "error" => Severity.Error,
                _ => null,
            };
            if (level is { } known)
            {
                all[name] = known;
            }
        }

        return all.ToImmutable();
    }

    private static List<(string Name, JsonNode Value)> Members(JsonNode? node)
    {
        List<(string, JsonNode)> members = [];
        if (node is { Kind: JsonKind.Object } owner)
        {
            foreach (var member in owner.Properties)
            {
                members.Add((member.Name.GetString(), member.Value));
            }
        }

        return members;
    }

    private static string? TextOf(JsonNode node, string name) =>
        node.Find(name) is { Value: { Kind: JsonKind.String } text } ? text.GetString() : null;
}

/// <summary>What a name in front of the path of a module stands for.</summary>
/// <param name="Place">A registry, or a subscription.</param>
/// <param name="Folder">A path in the registry, or a resource group.</param>
public sealed record ModuleAlias(string Place, string Folder);
