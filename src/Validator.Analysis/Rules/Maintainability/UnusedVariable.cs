using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5002: every variable has a use.</summary>
public sealed class UnusedVariable : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5002",
        Name = "unused-variable",
        Title = "A variable that nothing uses",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "Nothing uses variable '{0}'. Remove it.")],
        Peers =
        [
            new("bicep", "no-unused-vars"),
            new("arm-ttk", "Variables-Must-Be-Referenced"),
            new("psrule", "Azure.Template.UseVariables"),
            new("cfn-lint", "W7001"),
        ],
        Docs = """
            A variable that no expression refers to has no effect; what it says is kept up to date for nobody. Often the text in its
            place was written out once more, and the two begin to differ.

            Nothing is reported where a name is made by an expression, as in `variables(concat('size-', parameters('tier')))`, and
            of variables that Bicep exports.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": { "planName": "plan" },
              "resources": []
            }
            ```

            ```bicep
            var planName = 'plan'
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": { "planName": "plan" },
              "resources": [],
              "outputs": { "name": { "type": "string", "value": "[variables('planName')]" } }
            }
            ```

            ```bicep
            var planName = 'plan'

            output name string = planName
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Unused(DeclarationKind.Variable, Check);

    private static void Check(RuleContext context, Name name) =>
        context.Report(
            Descriptor.At(new(context.Template.Source, name.Span), name.Text) with
            {
                Repair = new Repair.RemoveDeclaration(name.Span, name.Text) { IsCertain = true },
            }
        );
}
