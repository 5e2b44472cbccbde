using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>A decorator: where it may stand, and what it takes.</summary>
/// <param name="Kinds">The kinds that the type of its target must have one of.</param>
/// <param name="Parameters">The kinds of its arguments.</param>
internal sealed record DecoratorDefinition(
    DecoratorTargets Targets,
    ValueKinds Kinds,
    ImmutableArray<ValueKinds> Parameters
)
{
    public int Least { get; init; } = Parameters.Length;
}
