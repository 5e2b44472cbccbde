using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3009: names are written as they are declared.</summary>
internal static class ReferenceCasing
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3009",
        Name = "reference-casing",
        Title = "A name that differs from its declaration in case alone",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Note,
        Messages = [new("default", "'{0}' is declared as '{1}'.")],
        Docs = """
            The deployment engine compares names of parameters, variables, loops and user-defined functions without regard
            to case, so the template deploys. A search for the name as it is declared misses the reference, and so do
            tools that compare exactly.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "siteName": { "type": "string" } },
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[parameters('sitename')]" }
              }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "siteName": { "type": "string" } },
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[parameters('siteName')]" }
              }
            }
            ```
            """,
    };

    /// <summary>Compares a name as it is written in a reference with its declaration.</summary>
    /// <param name="at">The characters of the name alone.</param>
    public static void Check(RuleContext context, string written, TextSpan at, string declared)
    {
        if (!string.Equals(written, declared, StringComparison.Ordinal))
        {
            context.Report(
                Descriptor,
                Descriptor.Messages[0],
                at,
                isCertain: true,
                new Repair.ReplaceName(at, declared),
                written,
                declared
            );
        }
    }

    /// <summary>The characters of a string in an expression without its quotes; a name of Bicep has none.</summary>
    public static TextSpan Inside(StringLiteral literal) =>
        literal.Span.Length <= literal.Text.Length
            ? literal.Span
            : new(literal.Span.Start + 1, Math.Max(0, literal.Span.Length - 2));
}
