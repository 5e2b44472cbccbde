using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Configuration;

/// <summary>What holds for rules in a file, and where it is said.</summary>
/// <param name="Severities">By id, where something is said.</param>
/// <param name="Options">Where something is said.</param>
public sealed record FileRules(
    RuleSettings Settings,
    IReadOnlyDictionary<string, Setting<Severity>> Severities,
    ImmutableArray<(DiagnosticDescriptor Rule, RuleOption Option, Setting<object> Value)> Options
)
{
    public static FileRules Default { get; } =
        new(RuleSettings.Default, new Dictionary<string, Setting<Severity>>(), []);
}
