using System.Collections.Immutable;

namespace Validator.Model;

/// <summary>Declarations that need each other in a circle: each by its name, at the place where the one before it names it.</summary>
public sealed record SymbolCycle(ImmutableArray<Name> Steps);
