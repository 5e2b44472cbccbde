using System.Globalization;
using System.Text;
using Validator.Cli.Commands.Types;
using Validator.Cli.Reporting.Text;
using Validator.Schemas.Types;

namespace Validator.Cli.Reporting.Types;

/// <summary>Lists of providers, types and versions: one on each line, the name first.</summary>
internal sealed class TypeListText(Palette palette)
{
    private const int Gap = 2;

    public string Providers(IEnumerable<(string Name, int Types)> providers) =>
        Table(providers.Select(provider => new[] { provider.Name, Count(provider.Types, "type") }));

    public string Types(IEnumerable<KnownVersions> types) =>
        Table(types.Select(type => new[] { type.Type, type.Newest, Count(type.Versions.Length, "version") }));

    /// <summary>The newest first.</summary>
    public string Versions(KnownVersions type, Func<string, ResourceType?> find) =>
        $"{palette.Strong(SafeText.OneLine(type.Type))}\n"
        + Table(type.Versions.Reverse().Select(version => new[] { version, Mark(version), Scopes(find(version)) }));

    private static string Mark(string version) => KnownVersions.IsPreview(version) ? "preview" : "stable";

    private static string Scopes(ResourceType? resource) => resource is null ? "no definition" : ScopeText.Of(resource);

    private string Table(IEnumerable<string[]> rows)
    {
        var all = rows.Select(row => row.Select(SafeText.OneLine).ToArray()).ToList();
        int[] widths = all is [var first, ..] ? [.. first.Select((_, i) => all.Max(row => row[i].Length) + Gap)] : [];
        StringBuilder table = new();
        foreach (var row in all)
        {
            for (var i = 0; i < row.Length; i++)
            {
                var padding = i == row.Length - 1 ? 0 : widths[i] - row[i].Length;
                table.Append(i == 0 ? palette.Strong(row[i]) : row[i]).Append(' ', padding);
            }

            table.Append('\n');
        }

        return table.ToString();
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
