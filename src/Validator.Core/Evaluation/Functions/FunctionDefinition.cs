using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>A template function: the one entry from which checks, evaluation and documentation follow.</summary>
/// <param name="Name">As the reference spells it; calls compare without regard to case.</param>
/// <param name="Parameters">
/// The kinds that each argument may be of; the last one counts for all further arguments. None where it takes a lambda.
/// </param>
/// <param name="Returns">The kinds that it may give.</param>
public sealed record FunctionDefinition(string Name, ImmutableArray<ValueKinds> Parameters, ValueKinds Returns)
{
    /// <summary>The least number of arguments; by default one for each parameter.</summary>
    public int Least { get; init; } = Parameters.Length;

    /// <summary>The most arguments; null where there may be any number.</summary>
    public int? Most { get; init; } = Parameters.Length;

    public FunctionPlaces Places { get; init; }

    /// <summary>The scopes at which it exists; all where none is named.</summary>
    public DeploymentScopes Scopes { get; init; }

    /// <summary>Gives the value; null for a function that only the deployment can evaluate.</summary>
    internal Func<Call, Value>? Evaluate { get; init; }

    /// <summary>Whether it evaluates an argument after the first only where that one does not decide already, as the engine does.</summary>
    public bool IsLazy { get; internal init; }

    /// <summary>Whether <see cref="Evaluate"/> can make something of arguments that are not known.</summary>
    internal bool TakesUnknown { get; init; }

    /// <summary>Whether <see cref="Evaluate"/> gives an object of which it can make one member alone.</summary>
    internal bool MakesMembers { get; init; }

    /// <summary>The kinds that one call may give, where the arguments tell more than <see cref="Returns"/>.</summary>
    internal Func<Call, ValueKinds>? Refine { get; init; }

    /// <summary>The page of the reference that describes it.</summary>
    public required string Source { get; init; }

    public bool Takes(int arguments) => arguments >= Least && (Most is not { } most || arguments <= most);

    /// <summary>The kinds that an argument may be of.</summary>
    public ValueKinds KindsOf(int argument) => Parameters[Math.Min(argument, Parameters.Length - 1)];

    internal ValueKinds Gives(Call call) => Refine?.Invoke(call) ?? Returns;
}
