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

    public static bool Contains(string key) => Keys.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The member of <c>properties</c> that holds a whole template, whose expressions are not this one's.</summary>
    public static string? TemplateInside(string resourceType) =>
        resourceType.ToUpperInvariant() switch
        {
            "MICROSOFT.RESOURCES/DEPLOYMENTS" or "MICROSOFT.BLUEPRINT/BLUEPRINTS/ARTIFACTS" => "template",
            "MICROSOFT.RESOURCES/TEMPLATESPECS/VERSIONS" => "mainTemplate",
            _ => null,
        };
}
