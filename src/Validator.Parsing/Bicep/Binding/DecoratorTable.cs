using System.Collections.Frozen;
using Validator.Model;

namespace Validator.Parsing.Bicep.Binding;

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
