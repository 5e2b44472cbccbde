using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5001: every parameter has a use.</summary>
public sealed class UnusedParameter : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5001",
        Name = "unused-parameter",
        Title = "A parameter that nothing uses",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "Nothing uses parameter '{0}'. Remove it.")],
        Peers =
        [
            new("bicep", "no-unused-params"),
            new("arm-ttk", "Parameters-Must-Be-Referenced"),
            new("psrule", "Azure.Template.UseParameters"),
            new("cfn-lint", "W2001"),
        ],
        Docs = """
            A parameter that no expression refers to asks whoever deploys the template for a value, or gives one, that changes nothing.
            Mostly the reference was lost in a change, and the value that is set is not the one that counts.

            A parameter whose name begins with `__` is left alone: scripts that pass the same values to every template mark theirs so.
            Nothing is reported where a name is made by an expression, as in `parameters(concat('a', 'b'))`.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "siteName": { "type": "string" } },
              "resources": []
            }
            ```

            ```bicep
            param siteName string
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "siteName": { "type": "string" } },
              "resources": [],
              "outputs": { "name": { "type": "string", "value": "[parameters('siteName')]" } }
            }
            ```

            ```bicep
            param siteName string

            output name string = siteName
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Unused(DeclarationKind.Parameter, Check);

    // Scripts that pass the same parameters to every template mark those so, that a template need not use them:
    // https://github.com/Azure/arm-ttk, Parameters-Must-Be-Referenced. Whoever passes a value misses the parameter.
    private static void Check(RuleContext context, Name name)
    {
        if (!name.Text.StartsWith("__", StringComparison.Ordinal))
        {
            context.Report(
                Descriptor.At(new(context.Template.Source, name.Span), name.Text) with
                {
                    Repair = new Repair.RemoveDeclaration(name.Span, name.Text),
                }
            );
        }
    }
}
