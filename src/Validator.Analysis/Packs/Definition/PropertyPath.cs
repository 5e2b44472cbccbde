using System.Collections.Immutable;

namespace Validator.Analysis.Packs.Definition;

/// <summary>The way from what a rule looks at to one of its values, or to several where a step is <c>[*]</c>.</summary>
/// <param name="Text">As it is written.</param>
public sealed record PropertyPath(string Text, ImmutableArray<PathStep> Steps)
{
    /// <summary>Whether it leads to all elements of an array.</summary>
    public bool HasMany => Steps.Any(step => step.Kind == StepKind.EveryItem);
}

/// <param name="Name">The name of a property; empty in the others.</param>
/// <param name="Index">The number of an element; 0 in the others.</param>
public readonly record struct PathStep(StepKind Kind, string Name, int Index)
{
    public static PathStep EveryItem { get; } = new(StepKind.EveryItem, "", 0);

    public static PathStep Property(string name) => new(StepKind.Property, name, 0);

    public static PathStep Item(int index) => new(StepKind.Item, "", index);
}

public enum StepKind
{
    Property,
    Item,
    EveryItem,
}
