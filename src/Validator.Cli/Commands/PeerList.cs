using System.Collections.Immutable;
using System.Text;
using Validator.Cli.Reporting;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary>The rules of another tool and those of armlint that look for the same, for a team that moves over.</summary>
internal static class PeerList
{
    public static string Of(string tool, ImmutableArray<DiagnosticDescriptor> catalogue)
    {
        List<(string Theirs, DiagnosticDescriptor Ours)> pairs =
        [
            .. catalogue
                .SelectMany(rule => rule.Peers.Where(peer => peer.Tool == tool).Select(peer => (peer.Rule, rule)))
                .OrderBy(pair => pair.Rule, StringComparer.OrdinalIgnoreCase)
                .ThenBy(pair => pair.rule.Id, StringComparer.Ordinal),
        ];
        var width = pairs.Select(pair => pair.Theirs.Length).DefaultIfEmpty().Max();
        StringBuilder list = new();
        foreach (var (theirs, ours) in pairs)
        {
            var severity = ours.DefaultSeverity.Word.PadRight("warning".Length);
            list.Append($"{theirs.PadRight(width)}  {ours.Id}  {severity}  {ours.Name}\n");
        }

        return list.ToString();
    }
}
