using System.Globalization;
using System.Text.RegularExpressions;
using Validator.Analysis.Configuration;

namespace Validator.Cli.Input;

/// <summary>
/// Where Bicep keeps the modules of registries and the template specs that it has got (Azure/bicep, OciArtifactRegistry,
/// TemplateSpecModuleRegistry and TagEncoder).
/// </summary>
/// <param name="folder">The cache, usually <c>.bicep</c> in the home folder.</param>
internal sealed partial class ModuleCache(string folder)
{
    private static readonly string[] SpecParts = ["subscription", "group", "name", "version"];

    public static ModuleCache OfUser() =>
        new(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".bicep"));

    public static bool IsReference(string written) =>
        written.StartsWith("br:", StringComparison.Ordinal)
        || written.StartsWith("br/", StringComparison.Ordinal)
        || written.StartsWith("ts:", StringComparison.Ordinal)
        || written.StartsWith("ts/", StringComparison.Ordinal);

    /// <summary>The full path of the template; null where it is not there.</summary>
    public string? Find(string written, BicepConfiguration configuration) =>
        Resolve(written, configuration) is { } segments
        && Path.Combine([folder, .. segments, "main.json"]) is var path
        && File.Exists(path)
        && ReadableRoot.IsBelow(RealPath.Of(path), RealPath.Of(folder))
            ? path
            : null;

    private static string[]? Resolve(string written, BicepConfiguration configuration)
    {
        var scheme = written[..2];
        var rest = written[3..];
        ModuleAlias? alias = null;
        if (written[2] == '/')
        {
            var end = rest.IndexOf(':', StringComparison.Ordinal);
            if (end < 0 || !configuration.Aliases.TryGetValue($"{scheme}/{rest[..end]}", out alias))
            {
                return null;
            }

            rest = rest[(end + 1)..];
        }

        return scheme == "br" ? OfRegistry(rest, alias) : OfSpecs(rest, alias);
    }

    private static string[]? OfRegistry(string rest, ModuleAlias? alias)
    {
        rest = alias is null
            ? rest
            : string.Join('/', new[] { alias.Place, alias.Folder, rest }.Where(one => one.Length > 0));
        return Artifact().Match(rest) is { Success: true } found
            ?
            [
                "br",
                found.Groups["registry"].Value.Replace(':', '$').ToLowerInvariant(),
                found.Groups["repository"].Value.Replace('/', '$'),
                found.Groups["tag"] is { Success: true, Value: var tag }
                    ? $"{tag}${CaseOf(tag)}"
                    : found.Groups["digest"].Value.Replace(':', '#'),
            ]
            : null;
    }

    // A bit for each capital letter, so that tags that differ in case alone are two folders everywhere.
    private static string CaseOf(string tag)
    {
        UInt128 mask = 0;
        for (var i = 0; i < tag.Length; i++)
        {
            mask |= char.IsUpper(tag[i]) ? UInt128.One << i : 0;
        }

        return mask == 0 ? "" : mask.ToString("x", CultureInfo.InvariantCulture);
    }

    private static string[]? OfSpecs(string rest, ModuleAlias? alias)
    {
        rest = alias is null ? rest : $"{alias.Place}/{alias.Folder}/{rest}";
        return Spec().Match(rest) is { Success: true } found
            ? ["ts", .. SpecParts.Select(part => found.Groups[part].Value.ToLowerInvariant())]
            : null;
    }

    [GeneratedRegex(
        """^(?<registry>[A-Za-z0-9][A-Za-z0-9._-]*(:[0-9]+)?)/(?<repository>[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*)(:(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127})|@(?<digest>sha256:[a-f0-9]{64}))$""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Artifact();

    [GeneratedRegex(
        """^(?<subscription>[A-Za-z0-9-]+)/(?<group>[A-Za-z0-9_(][A-Za-z0-9_().-]*)/(?<name>[A-Za-z0-9_(][A-Za-z0-9_().-]*):(?<version>[A-Za-z0-9_(][A-Za-z0-9_().-]*)$""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Spec();
}
