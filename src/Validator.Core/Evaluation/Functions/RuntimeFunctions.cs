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

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("reference", [ValueKinds.String, ValueKinds.String, ValueKinds.String], ValueKinds.Object)
        {
            Least = 1,
            Places = FunctionPlaces.Runtime | FunctionPlaces.OutsideUserFunctions,
            Source = Resources + "#reference",
        },
        new("references", [ValueKinds.String, ValueKinds.String], ValueKinds.Array)
        {
            Least = 1,
            Places = FunctionPlaces.Runtime | FunctionPlaces.OutsideUserFunctions,
            Source = Resources + "#references",
        },
        new("providers", [ValueKinds.String, ValueKinds.String], ValueKinds.Object)
        {
            Least = 1,
            Source = Resources + "#providers",
        },
        new(
            "pickZones",
            [ValueKinds.String, ValueKinds.String, ValueKinds.String, ValueKinds.Integer, ValueKinds.Integer],
            ValueKinds.Array
        )
        {
            Least = 3,
            Source = Resources + "#pickzones",
        },
        OfZone("toLogicalZone", ValueKinds.String, "#tologicalzone"),
        OfZone("toLogicalZones", ValueKinds.Array, "#tologicalzones"),
        OfZone("toPhysicalZone", ValueKinds.String, "#tophysicalzone"),
        OfZone("toPhysicalZones", ValueKinds.Array, "#tophysicalzones"),
        new("roleDefinitions", [ValueKinds.String], ValueKinds.Object) { Source = Bicep + "#roledefinitions" },
        new("getSecret", [ValueKinds.String], ValueKinds.String)
        {
            Most = 5,
            Places = FunctionPlaces.Runtime,
            Source = Bicep + "#getsecret",
        },
    ];

    private static readonly FunctionDefinition List = new(
        "list",
        [ValueKinds.String, ValueKinds.String, ValueKinds.Object],
        ValueKinds.Object | ValueKinds.Array
    )
    {
        Least = 1,
        Places = FunctionPlaces.Runtime | FunctionPlaces.OutsideUserFunctions,
        Source = Resources + "#list",
    };

    /// <summary>
    /// The function of that name if it asks a resource for what its provider lists, such as <c>listKeys</c>: providers
    /// may have any name that begins so.
    /// </summary>
    public static FunctionDefinition? FindList(string name) =>
        name.StartsWith(List.Name, StringComparison.OrdinalIgnoreCase) ? List with { Name = name } : null;

    private static FunctionDefinition OfZone(string name, ValueKinds zones, string anchor) =>
        new(name, [ValueKinds.String, ValueKinds.String, zones], zones)
        {
            Places = FunctionPlaces.Runtime,
            Source = Bicep + anchor,
        };
}
