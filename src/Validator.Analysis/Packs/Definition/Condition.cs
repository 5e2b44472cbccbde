using System.Collections.Immutable;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Packs.Definition;

/// <summary>What may hold of a resource, or of another thing that a rule looks at. Closed: every kind is nested here.</summary>
public abstract record Condition
{
    private Condition() { }

    public sealed record All(ImmutableArray<Condition> Parts) : Condition;

    public sealed record Any(ImmutableArray<Condition> Parts) : Condition;

    public sealed record Not(Condition Part) : Condition;

    /// <summary>A test of the values at a path.</summary>
    /// <param name="Quantifier">Of how many of them it must hold.</param>
    /// <param name="Defaults">What the service assumes where there is none; the first whose versions fit counts.</param>
    public sealed record Property(
        PropertyPath Path,
        Quantifier Quantifier,
        Test Test,
        ImmutableArray<DefaultValue> Defaults
    ) : Condition;

    /// <summary>Of how many values at a path a test holds.</summary>
    public sealed record Count(PropertyPath Path, Bounds Bounds, Test Test) : Condition;

    /// <summary>The template has another resource that belongs to this one.</summary>
    /// <param name="Types">Patterns of its type.</param>
    public sealed record Related(ImmutableArray<string> Types, Relation By, Condition? Where) : Condition;
}

public enum Quantifier
{
    Every,
    Some,
    None,
}

/// <summary>How another resource belongs to one.</summary>
public enum Relation
{
    Any,

    /// <summary>Its id continues that of the other.</summary>
    Child,

    /// <summary>It extends the other.</summary>
    Scope,

    /// <summary>It mentions the id or the name of the other.</summary>
    Reference,
}

/// <summary>What a service assumes where nothing is set.</summary>
/// <param name="Versions">The API versions that do; null where all do.</param>
public sealed record DefaultValue(ApiVersionRange? Versions, PackLiteral Value);

/// <summary>Numbers from one to another, both included; null where the end is open.</summary>
public readonly record struct Bounds(long? Least, long? Most)
{
    public bool Contains(long number) => !(number < Least) && !(number > Most);
}
