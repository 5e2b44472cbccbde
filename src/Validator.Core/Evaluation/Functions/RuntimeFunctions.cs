using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that ask Azure, so that only their kinds are known.</summary>
internal static class RuntimeFunctions
{
    private const string Resources =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource";

    // No page of the template reference has these; that of Bicep has.
    private const string Bicep =
        "https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-resource";

    // Nor these, which Bicep writes into templates of language version 2.0 and later.
    private const string Emitted =
        "https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Emit/ExpressionConverter.cs";

    private const FunctionPlaces Runtime = FunctionPlaces.Runtime | FunctionPlaces.OutsideUserFunctions;

    private static readonly FunctionDefinition List = Of(
        "list",
        [ValueKinds.String, ValueKinds.String, ValueKinds.Object],
        ValueKinds.Object | ValueKinds.Array,
        1,
        Resources + "#list",
        Runtime
    );

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        Of(
            "reference",
            [ValueKinds.String, ValueKinds.String, ValueKinds.String],
            ValueKinds.Object,
            1,
            Resources + "#reference",
            Runtime
        ) with
        {
            Evaluate = Reference,
            TakesUnknown = true,
        },
        Of(
            "references",
            [ValueKinds.String, ValueKinds.String],
            ValueKinds.Array,
            1,
            Resources + "#references",
            Runtime
        ),
        Of("providers", [ValueKinds.String, ValueKinds.String], ValueKinds.Object, 1, Resources + "#providers"),
        Of(
            "pickZones",
            [ValueKinds.String, ValueKinds.String, ValueKinds.String, ValueKinds.Integer, ValueKinds.Integer],
            ValueKinds.Array,
            3,
            Resources + "#pickzones"
        ),
        Of("roleDefinitions", [ValueKinds.String], ValueKinds.Object, 1, Bicep + "#roledefinitions"),
        OfZone("toLogicalZone", ValueKinds.String, "#tologicalzone"),
        OfZone("toLogicalZones", ValueKinds.Array, "#tologicalzones"),
        OfZone("toPhysicalZone", ValueKinds.String, "#tophysicalzone"),
        OfZone("toPhysicalZones", ValueKinds.Array, "#tophysicalzones"),
        new("resourceInfo", [ValueKinds.String], ValueKinds.Object) { Source = Emitted },
        new("extensions", [ValueKinds.String], ValueKinds.Object) { Source = Emitted },
    ];

    /// <summary>
    /// The function of that name if it asks a resource for what its provider lists, such as <c>listKeys</c>: providers
    /// may have any name that begins so.
    /// </summary>
    public static FunctionDefinition? FindList(string name) =>
        name.StartsWith(List.Name, StringComparison.OrdinalIgnoreCase) ? List with { Name = name } : null;

    // The outputs of a nested deployment are in the template; all else is in Azure.
    private static Value Reference(Call call)
    {
        if (call.Count > 2 || call.Scope.Values.Deployments.Find(call[0], call.Scope.Root) is not { } deployment)
        {
            return call.Unknown();
        }

        return call.Choose(deployment.Properties());
    }

    private static FunctionDefinition OfZone(string name, ValueKinds zones, string anchor) =>
        Of(name, [ValueKinds.String, ValueKinds.String, zones], zones, 3, Bicep + anchor, FunctionPlaces.Runtime);

    // What they are asked with is evaluated all the same.
    private static FunctionDefinition Of(
        string name,
        ImmutableArray<ValueKinds> parameters,
        ValueKinds returns,
        int least,
        string source,
        FunctionPlaces places = FunctionPlaces.Anywhere
    ) =>
        new(name, parameters, returns)
        {
            Least = least,
            Places = places,
            Evaluate = call => call.Unknown(),
            TakesUnknown = true,
            Source = source,
        };
}
