using System.Collections.Frozen;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Json;

namespace Validator.Parsing.Arm.Advice;

/// <summary>ARM5020: a file says in a way that Azure knows what it is.</summary>
internal static class SchemaUri
{
    private const string Root = "https://schema.management.azure.com/schemas";

    private static readonly MessageFormat Refused = new(
        "default",
        "Azure knows no schema '{0}' and refuses the template. Use '{1}'."
    );

    private static readonly MessageFormat Unpublished = new("unpublished", "Azure has no schema '{0}'. Use '{1}'.");

    // The engine looks at the version alone, and says which it supports:
    // https://github.com/microsoft/vscode-azurearmtools/tree/main/test/functional (general validation tests)
    private static readonly FrozenSet<string> Supported = FrozenSet.ToFrozenSet([
        "2014-04-01-preview",
        "2015-01-01",
        "2018-05-01",
        "2019-04-01",
        "2019-08-01",
    ]);

    // Those that Bicep CLI 0.49.2 takes for a template, and the newest of each.
    private static readonly FrozenDictionary<string, string[]> Versions = new Dictionary<string, string[]>
    {
        ["deploymentTemplate.json"] = ["2019-04-01", "2015-01-01", "2014-04-01-preview"],
        ["subscriptionDeploymentTemplate.json"] = ["2018-05-01"],
        ["managementGroupDeploymentTemplate.json"] = ["2019-08-01"],
        ["tenantDeploymentTemplate.json"] = ["2019-08-01"],
        // https://github.com/Azure/azure-resource-manager-schemas/tree/main/schemas
        ["deploymentParameters.json"] = ["2019-04-01", "2018-05-01", "2015-01-01", "2014-04-01-preview"],
        ["subscriptionDeploymentParameters.json"] = ["2018-05-01"],
        ["managementGroupDeploymentParameters.json"] = ["2019-08-01"],
        ["tenantDeploymentParameters.json"] = ["2019-08-01"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5020",
        Name = "unknown-schema",
        Title = "A schema that Azure does not know",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [Refused, Unpublished],
        Peers =
        [
            new("arm-ttk", "DeploymentTemplate-Schema-Is-Correct"),
            new("psrule", "Azure.Template.TemplateSchema"),
        ],
        Docs = """
            `$schema` says what a file is and where it deploys to. The deployment engine refuses a template of a version that it does not
            know; a known version of another kind of file, such as `2018-05-01/deploymentTemplate.json`, it lets pass, but Bicep takes no such
            module, and an editor finds no schema to check and complete the file with.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-08-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
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

    public static void Check(ArmAdvice advice, JsonNode schema, DocumentKind kind)
    {
        var text = schema.GetString();
        // Some tool may put another text in.
        if (IsKnown(text) || text.AsSpan().ContainsAny("[]{}$"))
        {
            return;
        }

        var file = text.Split('#')[0].Split('?')[0].Split('/')[^1];
        var name = Versions.Keys.FirstOrDefault(known =>
            string.Equals(known, file, StringComparison.OrdinalIgnoreCase)
        );
        var isTemplate = kind == DocumentKind.Template;
        var isRefused = isTemplate && !Supported.Contains(VersionIn(text));
        name ??= isTemplate ? "deploymentTemplate.json" : "deploymentParameters.json";
        var meant = $"{Root}/{Versions[name][0]}/{name}#";
        advice.Report(
            Descriptor,
            isRefused ? Refused : Unpublished,
            isRefused ? Severity.Warning : Severity.Note,
            schema.Span,
            new Repair.ReplaceString(schema.Span, meant),
            text,
            meant
        );
    }

    private static string VersionIn(string text) =>
        text.Split('#')[0].Split('/') is [.., var version, _] ? version : "";

    // Whichever host it names.
    private static bool IsKnown(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
        && uri.AbsolutePath.Split('/') is [.., var version, var file]
        && Versions.TryGetValue(file, out var versions)
        && versions.Contains(version);
}
