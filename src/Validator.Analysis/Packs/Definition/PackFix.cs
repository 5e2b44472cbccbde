using Validator.Diagnostics;

namespace Validator.Analysis.Packs.Definition;

/// <summary>What mends a finding. Closed: every kind is nested here.</summary>
public abstract record PackFix
{
    private PackFix(FixSafety safety) => Safety = safety;

    /// <summary>Whether it may be applied unasked.</summary>
    public FixSafety Safety { get; }

    /// <summary>Gives the property that a finding is about a value.</summary>
    public sealed record Set(PackLiteral Value, FixSafety OfSafety) : PackFix(OfSafety);

    /// <summary>Removes the property that a finding is about.</summary>
    public sealed record Remove(FixSafety OfSafety) : PackFix(OfSafety);

    /// <summary>Gives the property that a finding is about another name.</summary>
    public sealed record Rename(string Name, FixSafety OfSafety) : PackFix(OfSafety);
}
