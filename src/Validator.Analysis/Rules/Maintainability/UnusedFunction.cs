using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5006: every function of a template has a call.</summary>
public sealed class UnusedFunction : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5006",
        Name = "unused-function",
        Title = "A user-defined function that nothing calls",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "Nothing calls function '{0}'. Remove it.")],
        Docs = """
            A function of one's own that no expression calls has no effect. Functions that Bicep exports are left alone: another file may
            call them.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "functions": [
                {
                  "namespace": "contoso",
                  "members": {
                    "nameOf": {
                      "parameters": [{ "name": "app", "type": "string" }],
                      "output": { "type": "string", "value": "[concat(parameters('app'), '-site')]" }
                    }
                  }
                }
              ],
              "resources": []
            }
            ```

            ```bicep
            func nameOf(app string) string => '${app}-site'
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "functions": [
                {
                  "namespace": "contoso",
                  "members": {
                    "nameOf": {
                      "parameters": [{ "name": "app", "type": "string" }],
                      "output": { "type": "string", "value": "[concat(parameters('app'), '-site')]" }
                    }
                  }
                }
              ],
              "resources": [],
              "outputs": { "site": { "type": "string", "value": "[contoso.nameOf('shop')]" } }
            }
            ```

            ```bicep
            func nameOf(app string) string => '${app}-site'

            output site string = nameOf('shop')
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Unused(DeclarationKind.Function, Check);

    private static void Check(RuleContext context, Name name) =>
        context.Report(
            Descriptor.At(new(context.Template.Source, name.Span), name.Text) with
            {
                Repair = new Repair.RemoveDeclaration(name.Span, name.Text) { IsCertain = true },
            }
        );
}
