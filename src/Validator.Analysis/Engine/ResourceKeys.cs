namespace Validator.Analysis.Engine;

/// <summary>
/// The properties at the top of a resource that the engine reads itself, before anything is deployed, so that they cannot
/// depend on other resources. Tried with Bicep CLI 0.49.2, <c>bicep snapshot</c>; <c>sku</c>, <c>tags</c> and
/// <c>properties</c> are not among them.
/// </summary>
internal static class ResourceKeys
{
    private static readonly string[] Keys =
    [
        "name",
        "location",
        "identity",
        "zones",
        "kind",
        "plan",
        "managedBy",
        "managedByExtended",
        "extendedLocation",
        "placement",
    ];

    /// <summary>The name as the reference spells it, or null for what is the resource provider's alone.</summary>
    public static string? Find(string property)
    {
        foreach (var key in Keys)
        {
            if (string.Equals(key, property, StringComparison.OrdinalIgnoreCase))
            {
                return key;
            }
        }

        return null;
    }
}
