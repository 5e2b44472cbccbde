using System.Collections.Immutable;

namespace Validator.Analysis.Packs.Definition;

/// <summary>A sentence of a rule.</summary>
/// <param name="Format">With numbered holes, each in single quotes.</param>
/// <param name="Holes">What each holds: <c>name</c>, <c>type</c>, <c>property</c>, <c>value</c>, <c>expected</c>, or a path.</param>
public sealed record PackMessage(string Format, ImmutableArray<MessageHole> Holes);

/// <param name="Path">The path to the value that it holds; null in a hole that has a name of its own.</param>
public sealed record MessageHole(HoleKind Kind, PropertyPath? Path = null);

public enum HoleKind
{
    Path,
    Name,
    Type,
    Property,
    Value,
    Expected,
}
