using System.Collections.Frozen;

namespace Validator.Schemas.Checking;

/// <summary>
/// The properties that Azure Resource Manager itself knows on every resource, whether or not the provider's definition
/// declares them (https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-declaration).
/// </summary>
internal static class ResourceTopLevel
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "asserts",
            "eTag",
            "extendedLocation",
            "identity",
            "kind",
            "location",
            "managedBy",
            "managedByExtended",
            "placement",
            "plan",
            "properties",
            "scale",
            "sku",
            "tags",
            "zones",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    // Where a nested deployment goes; the provider's definition does not declare it.
    private static readonly FrozenSet<string> OfDeployments = FrozenSet.ToFrozenSet(
        ["resourceGroup", "subscriptionId"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <param name="type">The type of the resource in its canonical case.</param>
    public static bool Knows(string property, string type) =>
        Names.Contains(property) || (type == "Microsoft.Resources/deployments" && OfDeployments.Contains(property));
}
