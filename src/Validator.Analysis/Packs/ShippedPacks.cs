using System.Collections.Immutable;

namespace Validator.Analysis.Packs;

/// <summary>The rules of rules/packs, which are compiled into the program.</summary>
public static class ShippedPacks
{
    public static ImmutableArray<PackRule> Rules { get; } =
    [.. ShippedPackTable.Rules.Select(rule => new PackRule(rule, isShipped: true))];
}
