using System.Collections.Immutable;

namespace Validator.Analysis.Configuration;

/// <summary>
/// What a value of a configuration has to be. The reader checks by it, and the schema for editors is made of it, so that the two
/// cannot differ. Closed: every kind is nested here.
/// </summary>
public abstract record Shape
{
    private Shape() { }

    /// <param name="Expected">What the text is, as it goes on after "Expected".</param>
    public sealed record Text(string Expected) : Shape;

    /// <summary>A path with wildcards, which cannot lead out of the folder of the configuration.</summary>
    public sealed record Pattern : Shape;

    public sealed record Choice(ImmutableArray<string> Words) : Shape;

    /// <param name="MayStandAlone">Whether one item needs no list around it.</param>
    public sealed record List(Shape Item, bool MayStandAlone) : Shape;

    /// <summary>Keys that the user chooses, each with a value of one shape.</summary>
    /// <param name="Example">A key.</param>
    public sealed record Table(string Example, Shape Value) : Shape;

    /// <summary>Keys that are known.</summary>
    public sealed record Keys(ImmutableArray<ConfigurationKey> All) : Shape;

    /// <summary>Severities and options of rules by id, name, category or the beginning of an id.</summary>
    public sealed record Rules : Shape;
}

/// <summary>A key of a configuration.</summary>
/// <param name="Description">One sentence with a full stop, or a few.</param>
public sealed record ConfigurationKey(string Name, Shape Shape, string Description)
{
    public bool IsRequired { get; init; }
}
