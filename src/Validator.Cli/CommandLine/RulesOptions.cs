using System.Collections.Immutable;

namespace Validator.Cli.CommandLine;

/// <summary>All that a run of <c>armlint rules</c> was asked for.</summary>
internal sealed record RulesOptions
{
    /// <summary>The id or name of the rule to explain; null where all are listed.</summary>
    public string? Rule { get; init; }

    /// <summary>The tool whose rules are to be found among ours; null where ours are listed.</summary>
    public string? From { get; init; }

    /// <summary>Files of rules, besides those that the configuration names.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];
}
