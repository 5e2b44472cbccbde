using System.Collections.Immutable;

namespace Validator.Model;

/// <summary>The property of an object whose value chooses one of several types for the object.</summary>
public sealed record TypeDiscriminator(string Property, ImmutableArray<TypeProperty> Variants);
