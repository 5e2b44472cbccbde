using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5024: variables are called by their names.</summary>
public sealed class DynamicVariableName : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5024",
        Name = "dynamic-variable-name",
        Title = "A variable whose name is an expression",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages =
        [
            new(
                "default",
                "The name of the variable is an expression, so that no tool can tell which one is used. Use an object, and its properties."
            ),
        ],
        Peers = [new("arm-ttk", "Dynamic-Variable-References-Should-Not-Use-Concat")],
        Docs = """
            Where the name of a variable is put together, nothing tells which variables are used and which are not, and a name
            that does not exist fails the deployment. An object with a property for each choice says the same and can be checked.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "tier": { "type": "string" } },
              "variables": { "size-small": 1, "size-large": 2 },
              "resources": [],
              "outputs": { "size": { "type": "int", "value": "[variables(concat('size-', parameters('tier')))]" } }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "tier": { "type": "string" } },
              "variables": { "sizes": { "small": 1, "large": 2 } },
              "resources": [],
              "outputs": { "size": { "type": "int", "value": "[variables('sizes')[parameters('tier')]]" } }
            }
            ```

            ```bicep
            param tier string

            var sizes = { small: 1, large: 2 }

            output size int = sizes[tier]
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (site is { Function.Name: "variables", Call.Arguments: [Operation name] })
        {
            context.Report(Descriptor.At(new(context.Template.Source, name.Span)));
        }
    }
}
