using System.Collections.Immutable;

namespace Validator.Analysis.Packs.Reading;

/// <summary>
/// What a value of a rule pack has to be. The reader takes its keys and words from here, and the schema for editors is made of it.
/// Closed: every kind is nested here.
/// </summary>
public abstract record PackShape
{
    private PackShape() { }

    /// <summary>A single value with at least one character.</summary>
    /// <param name="Pattern">What all of it matches, in a form that means the same in ECMA-262 and .NET; null for any text.</param>
    public sealed record Text(string? Pattern = null) : PackShape;

    /// <summary>A text, which may be empty, a number or a boolean.</summary>
    public sealed record Literal : PackShape;

    public sealed record Number : PackShape;

    /// <param name="Only">The one of the two that says anything; null where both do.</param>
    public sealed record Flag(bool? Only = null) : PackShape;

    public sealed record Choice(ImmutableArray<string> Words) : PackShape;

    /// <summary>At least one item.</summary>
    public sealed record List(PackShape Item, bool MayStandAlone = false) : PackShape;

    public sealed record AnyOf(ImmutableArray<PackShape> Shapes) : PackShape;

    /// <summary>Keys that are known.</summary>
    public sealed record Keys(ImmutableArray<PackKey> All) : PackShape
    {
        /// <summary>Keys of which exactly one is there; empty where nothing is asked.</summary>
        public ImmutableArray<string> ExactlyOneOf { get; init; } = [];

        /// <summary>Keys of which at least one is there; empty where nothing is asked.</summary>
        public ImmutableArray<string> AtLeastOneOf { get; init; } = [];

        public ImmutableArray<string> Names { get; } = [.. All.Select(key => key.Name)];
    }

    /// <summary>Keys that the author chooses.</summary>
    public sealed record Table(string KeyPattern, PackShape Value) : PackShape;

    /// <summary>Keys that combine conditions, and paths to properties with what must hold of them.</summary>
    /// <param name="OfMany">What may be said of a path with <c>[*]</c>.</param>
    public sealed record Condition(ImmutableArray<PackKey> Words, PackShape OfOne, PackShape OfMany) : PackShape;

    /// <summary>One of <see cref="PackShapes.Named"/>, which may contain itself.</summary>
    public sealed record Reference(string Name) : PackShape;
}

/// <summary>A key of a rule pack.</summary>
/// <param name="Description">One sentence with a full stop, or a few.</param>
public sealed record PackKey(string Name, PackShape Shape, string Description)
{
    public bool IsRequired { get; init; }
}
