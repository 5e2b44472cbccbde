using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Analysis.Suppressions;

/// <summary>The rules that a suppression may name.</summary>
internal sealed class KnownRules
{
    private const string Bicep = "bicep";

    private readonly Dictionary<string, DiagnosticDescriptor> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, (PeerRule Peer, DiagnosticDescriptor Own)> _peers;

    public KnownRules(IEnumerable<DiagnosticDescriptor> rules)
    {
        ImmutableArray<DiagnosticDescriptor> all = [.. rules];
        foreach (var rule in all)
        {
            _byName.TryAdd(rule.Id, rule);
            _byName.TryAdd(rule.Name, rule);
        }

        _peers = all.SelectMany(rule => rule.Peers.Select(peer => (peer, rule)))
            .ToLookup(pair => pair.peer.Rule, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The rules that are meant by what is written; none where it is no rule, or one that is always reported.</summary>
    public ImmutableArray<DiagnosticDescriptor> Meant(SuppressionKind kind, string written)
    {
        var own = _byName.GetValueOrDefault(written);
        if (kind != SuppressionKind.Pragma)
        {
            return own is null || IsAlwaysReported(own) ? [] : [own];
        }

        // Bicep compares codes exactly, and never suppresses an error of the syntax.
        var peers = _peers[written].Where(pair => pair.Peer.Tool == Bicep && pair.Peer.Rule == written);
        return
        [
            .. peers
                .Select(pair => pair.Own)
                .Append(own is not null && (own.Id == written || own.Name == written) ? own : null)
                .OfType<DiagnosticDescriptor>()
                .Where(rule => rule.Category != Category.Syntax && !IsAlwaysReported(rule))
                .Distinct(),
        ];
    }

    public bool IsKnown(string written) => _byName.ContainsKey(written);

    public static bool IsAlwaysReported(DiagnosticDescriptor rule) =>
        rule is { Category: Category.Tool, DefaultSeverity: Severity.Error };

    /// <summary>What is said of a name that means no rule, and with which arguments.</summary>
    public (MessageFormat Message, string[] Arguments, string? Instead) Explain(string written)
    {
        if (_byName.ContainsKey(written))
        {
            return (SuppressionDiagnostics.AlwaysReported, [written], null);
        }

        if (_peers[written].FirstOrDefault() is { Own: { } own } pair)
        {
            return (SuppressionDiagnostics.PeerRule, [written, pair.Peer.Tool, own.Name], own.Name);
        }

        return NearestName.Of(written, _byName.Keys) is { } near
            ? (SuppressionDiagnostics.NearRule, [written, near], near)
            : (SuppressionDiagnostics.UnknownSuppression.Messages[0], [written], null);
    }
}
