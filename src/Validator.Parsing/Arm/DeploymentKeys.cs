namespace Validator.Parsing.Arm;

/// <summary>What of a resource is for the deployment engine and never reaches the resource provider.</summary>
internal static class DeploymentKeys
{
    private static readonly string[] Keys =
    [
        "type",
        "apiVersion",
        "apiProfile",
        "asserts",
        "comments",
        "condition",
        "copy",
        "dependsOn",
        "existing",
        "extension",
        "import",
        "metadata",
        "resources",
        "scope",
        "@options",
    ];

    public static bool Contains(string key)
    {
        foreach (var one in Keys)
        {
            if (string.Equals(one, key, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The member of <c>properties</c> that holds a whole template, whose expressions are not this one's.</summary>
    public static string? TemplateInside(string resourceType) =>
        Is(resourceType, "Microsoft.Resources/deployments")
        || Is(resourceType, "Microsoft.Blueprint/blueprints/artifacts")
            ? "template"
        : Is(resourceType, "Microsoft.Resources/templateSpecs/versions") ? "mainTemplate"
        : null;

    private static bool Is(string resourceType, string type) =>
        string.Equals(resourceType, type, StringComparison.OrdinalIgnoreCase);
}
