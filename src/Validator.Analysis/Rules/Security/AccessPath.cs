namespace Validator.Analysis.Rules.Security;

/// <summary>The part of a value that is asked for, the outermost step first.</summary>
/// <param name="Name">The name of the member; null for one that is not known, and where there is no step.</param>
/// <param name="Rest">What is asked for of that member.</param>
internal sealed record AccessPath(string? Name, AccessPath? Rest)
{
    /// <summary>No part: the value itself.</summary>
    public static AccessPath Whole { get; } = new(null, null);

    public int Length { get; } = Rest is null ? 0 : 1 + Rest.Length;

    public bool IsWhole => Rest is null;

    /// <summary>The name of the innermost member; null where it is not known, and where there is no step.</summary>
    public string? Last { get; } = Rest is null or { IsWhole: true } ? Name : Rest.Last;

    /// <summary>The same part of a member.</summary>
    public AccessPath Inner => Rest ?? Whole;

    /// <summary>This part of the member of another value.</summary>
    public AccessPath Under(string? name) => new(name, this);

    public override string ToString() => Rest is null ? "" : $"{Name ?? "*"}/{Rest}";
}
