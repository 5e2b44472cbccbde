using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Packs.Definition;

/// <summary>A rule as a pack says it: data alone, so that the packs that ship are compiled into the program.</summary>
public sealed record PackRuleDefinition
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required PackMessage Message { get; init; }

    /// <summary>The sentence for a property that is not there; null where one serves for both.</summary>
    public PackMessage? Missing { get; init; }

    public Severity Severity { get; init; } = Severity.Warning;

    public Category Category { get; init; } = Category.Maintainability;

    /// <summary>Why, in Markdown.</summary>
    public string Docs { get; init; } = "";

    /// <summary>The guidance that the rule follows.</summary>
    public string? Url { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<PeerRule> Peers { get; init; } = [];

    public required PackTarget Target { get; init; }

    /// <summary>What must hold for the rule to apply.</summary>
    public Condition? Where { get; init; }

    public required Condition Condition { get; init; }

    /// <summary>Whether the condition must not hold.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>Where a finding stands; null where that is what decides the condition.</summary>
    public PropertyPath? At { get; init; }

    public PackFix? Fix { get; init; }

    public ImmutableArray<PackExample> Examples { get; init; } = [];
}
