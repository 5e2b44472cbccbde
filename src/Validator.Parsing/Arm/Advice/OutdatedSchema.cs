using Validator.Diagnostics;
using Validator.Parsing.Json;

namespace Validator.Parsing.Arm.Advice;

/// <summary>ARM5044: the schema is the newest, over a safe connection.</summary>
internal static class OutdatedSchema
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5044",
        Name = "outdated-schema",
        Title = "A schema that has a successor",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "'{0}' is superseded by '{1}'.")],
        Peers =
        [
            new("arm-ttk", "DeploymentTemplate-Schema-Is-Correct"),
            new("psrule", "Azure.Template.TemplateSchema"),
            new("psrule", "Azure.Template.TemplateScheme"),
            new("psrule", "Azure.Template.ParameterScheme"),
        ],
        Docs = """
            Azure still takes the schemas of 2014 and 2015, which know fewer scopes and resource types. With `http` instead of `https` an editor
            fetches the schema over a connection that others can change.

            ## Fails

            ```json
            {
              "$schema": "http://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#",
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

    public static void Check(ArmAdvice advice, JsonNode schema)
    {
        if (!advice.IsOn(Descriptor))
        {
            return;
        }

        var text = schema.GetString();
        var newest = text.Replace("/2014-04-01-preview/", "/2019-04-01/", StringComparison.Ordinal)
            .Replace("/2015-01-01/", "/2019-04-01/", StringComparison.Ordinal);
        if (newest.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
        {
            newest = $"https:{newest["http:".Length..]}";
        }

        if (newest != text && text.Contains(".azure.com/schemas/", StringComparison.OrdinalIgnoreCase))
        {
            Repair.ReplaceString repair = new(schema.Span, newest) { IsCertain = true };
            advice.Report(Descriptor, Descriptor.Messages[0], Severity.Note, schema.Span, repair, text, newest);
        }
    }
}
