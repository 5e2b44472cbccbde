using System.Globalization;
using System.Text;
using Validator.Cli.Commands.Types;
using Validator.Cli.Reporting.Text;
using Validator.Schemas.Types;

namespace Validator.Cli.Reporting.Types;

/// <summary>Lists of providers, types and versions: one on each line, the name first.</summary>
internal sealed class TypeListText(Palette palette)
{
    private const string Gap = "  ";

    public string Providers(IEnumerable<(string Name, int Types)> providers) =>
        Table(providers.Select(provider => (provider.Name, Count(provider.Types, "type"))));

    public string Types(IEnumerable<KnownVersions> types) =>
        Table(types.Select(type => (type.Type, $"{type.Newest}{Gap}{Count(type.Versions.Length, "version")}")));

    /// <summary>The newest first.</summary>
    public string Versions(KnownVersions type, Func<string, ResourceType?> find) =>
        $"{palette.Strong(SafeText.OneLine(type.Type))}\n"
        + Table(type.Versions.Reverse().Select(version => (version, $"{Mark(version)}{Gap}{Scopes(find(version))}")));

    private static string Mark(string version) => KnownVersions.IsPreview(version) ? "preview" : "stable ";

    private static string Scopes(ResourceType? resource) => resource is null ? "no definition" : ScopeText.Of(resource);

    private string Table(IEnumerable<(string Name, string Facts)> rows)
    {
        var all = rows.ToList();
        var width = all.Select(row => row.Name.Length).DefaultIfEmpty().Max();
        StringBuilder table = new();
        foreach (var (name, facts) in all)
        {
            var padding = new string(' ', width - name.Length);
            table.Append($"{palette.Strong(SafeText.OneLine(name))}{padding}{Gap}{facts}".TrimEnd()).Append('\n');
        }

        return table.ToString();
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
