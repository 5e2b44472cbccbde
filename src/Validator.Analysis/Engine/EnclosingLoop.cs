namespace Validator.Analysis.Engine;

/// <summary>A loop around an expression.</summary>
/// <param name="Name">What <c>copyIndex('name')</c> calls it; null where that cannot be known.</param>
public sealed record EnclosingLoop(LoopKind Kind, string? Name, EnclosingLoop? Outer);
