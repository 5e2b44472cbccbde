using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5025: an output tells something.</summary>
public sealed class HardcodedOutput : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5025",
        Name = "hardcoded-output",
        Title = "An output that is the same in every deployment",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "Output '{0}' is a constant, so that the deployment tells nothing with it.")],
        Peers = [new("bicep", "no-hardcoded-outputs")],
        Docs = """
            An output is how a deployment tells what came of it. A constant is known before; in Bicep, export a variable instead.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "version": { "type": "string", "value": "1.0" } }
            }
            ```

            ```bicep
            output version string = '1.0'
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "group": { "type": "string", "value": "[resourceGroup().name]" } }
            }
            ```

            ```bicep
            output group string = resourceGroup().name
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Declarations(Check);

    private static void Check(RuleContext context)
    {
        foreach (var output in context.Template.Outputs)
        {
            if (output.Value is { } value && IsConstant(value))
            {
                context.Report(Descriptor.At(new(context.Template.Source, value.Span), output.Name.Text));
            }
        }
    }

    // The recursion is bounded by the depth that the parsers allow.
    private static bool IsConstant(Expression value) =>
        value switch
        {
            StringLiteral or IntegerLiteral or NumberLiteral or BooleanLiteral or NullLiteral => true,
            ArrayExpression array => array.Items.All(IsConstant),
            ObjectExpression { MayHaveOthers: false } whole => whole.Properties.All(property =>
                IsConstant(property.Value)
            ),
            _ => false,
        };
}
