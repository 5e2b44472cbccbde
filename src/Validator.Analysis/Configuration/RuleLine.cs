using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Diagnostics;

namespace Validator.Analysis.Configuration;

/// <summary>What a configuration says of one rule or of several.</summary>
/// <param name="Selector">The id, the name, the category or the beginning of the id of a rule.</param>
internal sealed record RuleLine(
    Setting<string> Selector,
    Setting<Severity>? Severity,
    ImmutableArray<(Setting<string> Name, YamlValue Value)> Options
);

/// <summary>What is different for rules in some files.</summary>
internal sealed record RuleOverride(ImmutableArray<PathPattern> Files, ImmutableArray<RuleLine> Rules);
