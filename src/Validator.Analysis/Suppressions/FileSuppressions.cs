using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Suppressions;

namespace Validator.Analysis.Suppressions;

/// <summary>The suppressions of one file and which of them have suppressed something.</summary>
internal sealed class FileSuppressions
{
    private readonly List<SuppressionEntry> _entries = [];
    private readonly HashSet<int> _used = [];
    private readonly Dictionary<string, Coverage> _byRule;

    public FileSuppressions(ImmutableArray<Suppression> suppressions, KnownRules known)
    {
        foreach (var suppression in suppressions)
        {
            foreach (var rule in suppression.Rules)
            {
                _entries.Add(new(suppression, rule, known.Meant(suppression.Kind, rule.Name)));
            }
        }

        _byRule = _entries
            .SelectMany((entry, i) => entry.Meant.Select(rule => (rule.Id, Span: (entry.Suppression.Covered, i))))
            .GroupBy(pair => pair.Id, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => new Coverage([.. group.Select(pair => pair.Span)]),
                StringComparer.Ordinal
            );
    }

    public IReadOnlyList<SuppressionEntry> Entries => _entries;

    public bool IsUsed(int entry) => _used.Contains(entry);

    /// <summary>What suppresses a rule at an offset, which it is then used for; null where nothing does.</summary>
    public Suppression? Use(DiagnosticDescriptor rule, int offset)
    {
        if (!_byRule.TryGetValue(rule.Id, out var coverage) || coverage.At(offset) is not { } entry)
        {
            return null;
        }

        _used.Add(entry);
        return _entries[entry].Suppression;
    }
}
