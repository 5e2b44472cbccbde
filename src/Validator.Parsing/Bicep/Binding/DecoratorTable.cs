using System.Collections.Frozen;
using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>What a decorator can stand on.</summary>
[Flags]
internal enum DecoratorTargets
{
    None = 0,
    Parameter = 1,
    Variable = 2,
    Output = 4,
    Type = 8,

    /// <summary>A property of an object type, an item of a tuple.</summary>
    TypeMember = 16,
    Function = 32,
    Resource = 64,
    Module = 128,
    Metadata = 256,
    Extension = 512,
    Other = 1024,
    Typed = Parameter | Output | Type | TypeMember,
    Any = 2047,
}

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

/// <summary>
/// The decorators that Bicep has (https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameters#decorators;
/// Azure/bicep, SystemNamespaceType.cs).
/// </summary>
internal static class DecoratorTable
{
    private static readonly FrozenDictionary<string, DecoratorDefinition> All = new Dictionary<
        string,
        DecoratorDefinition
    >
    {
        ["description"] = new(DecoratorTargets.Any, ValueKinds.Any, [ValueKinds.String]),
        ["metadata"] = new(DecoratorTargets.Typed, ValueKinds.Any, [ValueKinds.Object]),
        ["secure"] = new(DecoratorTargets.Typed, ValueKinds.String | ValueKinds.Object, []),
        ["allowed"] = new(DecoratorTargets.Parameter, ValueKinds.Any, [ValueKinds.Array]),
        ["minValue"] = new(DecoratorTargets.Typed, ValueKinds.Integer, [ValueKinds.Integer]),
        ["maxValue"] = new(DecoratorTargets.Typed, ValueKinds.Integer, [ValueKinds.Integer]),
        ["minLength"] = new(DecoratorTargets.Typed, ValueKinds.String | ValueKinds.Array, [ValueKinds.Integer]),
        ["maxLength"] = new(DecoratorTargets.Typed, ValueKinds.String | ValueKinds.Array, [ValueKinds.Integer]),
        ["sealed"] = new(DecoratorTargets.Typed, ValueKinds.Object, []),
        ["discriminator"] = new(DecoratorTargets.Typed, ValueKinds.Object, [ValueKinds.String]),
        ["export"] = new(
            DecoratorTargets.Type | DecoratorTargets.Variable | DecoratorTargets.Function,
            ValueKinds.Any,
            []
        ),
        ["batchSize"] = new(DecoratorTargets.Resource | DecoratorTargets.Module, ValueKinds.Any, [ValueKinds.Integer]),
        ["retryOn"] = new(DecoratorTargets.Resource, ValueKinds.Any, [ValueKinds.Array, ValueKinds.Integer])
        {
            Least = 1,
        },
        ["onlyIfNotExists"] = new(DecoratorTargets.Resource, ValueKinds.Any, []),
        ["nullIfNotFound"] = new(DecoratorTargets.Resource, ValueKinds.Any, []),
        // Experimental: what they take may change.
        ["waitUntil"] = Experimental,
        ["patch"] = Experimental,
        ["validate"] = Experimental,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys;

    private static DecoratorDefinition Experimental =>
        new(DecoratorTargets.Any, ValueKinds.Any, [ValueKinds.Any, ValueKinds.Any, ValueKinds.Any]) { Least = 0 };

    public static DecoratorDefinition? Find(string name) => All.GetValueOrDefault(name);
}
