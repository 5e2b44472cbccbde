using Validator.Diagnostics;

namespace Validator.Analysis.Documentation;

/// <summary>The rules of other tools that correspond to a rule, in Markdown.</summary>
public static class PeerList
{
    /// <summary>A section of the rule's page; empty where no tool has such a rule.</summary>
    public static string Section(DiagnosticDescriptor rule) =>
        rule.Peers.IsEmpty ? "" : $"\n\n## Elsewhere\n\n{string.Join('\n', ByTool(rule).Select(line => $"- {line}"))}";

    /// <summary>The same on one line.</summary>
    internal static string Line(DiagnosticDescriptor rule) => string.Join("; ", ByTool(rule));

    private static IEnumerable<string> ByTool(DiagnosticDescriptor rule) =>
        rule
            .Peers.GroupBy(peer => peer.Tool)
            .Select(tool => $"{tool.Key}: {string.Join(", ", tool.Select(peer => $"`{peer.Rule}`"))}");
}
