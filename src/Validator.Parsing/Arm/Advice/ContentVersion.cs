using Validator.Diagnostics;
using Validator.Parsing.Json;

namespace Validator.Parsing.Arm.Advice;

/// <summary>ARM5026: the version of a file has four numbers.</summary>
internal static class ContentVersion
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5026",
        Name = "content-version",
        Title = "A version of the content that is no version",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "The content version '{0}' is not of the form '1.0.0.0'.")],
        Peers = [new("arm-ttk", "DeploymentParameters-Should-Have-ContentVersion")],
        Docs = """
            `contentVersion` says which state of a file is deployed, so that people can compare it. Azure takes any text; four numbers are what
            tools and people expect.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "v1",
              "resources": []
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": []
            }
            ```
            """,
    };

    public static void Check(ArmAdvice advice, JsonNode root)
    {
        if (
            advice.IsOn(Descriptor)
            && root.Find("contentVersion") is { Value: { Kind: JsonKind.String, IsOpen: false } version }
            && !IsVersion(version.GetString())
        )
        {
            advice.Report(Descriptor, version.Span, null, version.GetString());
        }
    }

    private static bool IsVersion(string text) =>
        text.Split('.') is { Length: 4 } parts && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
}
