using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>The name of an administrator comes from whoever deploys.</summary>
public sealed class LiteralAdminUsername : Rule
{
    private static readonly DiagnosticDescriptor Literal = new()
    {
        Id = "ARM4008",
        Name = "literal-admin-username",
        Title = "The name of an administrator that is written down",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "'{0}' is '{1}' in every deployment, which is half of what is needed to log on. Let a parameter give it."
            ),
        ],
        Peers =
        [
            new("bicep", "adminusername-should-not-be-literal"),
            new("arm-ttk", "adminUsername-Should-Not-Be-A-Literal"),
            new("psrule", "Azure.Deployment.AdminUsername"),
        ],
        Docs = """
            Whoever knows the name of an administrator has only the password to guess. A name that a template writes down is the
            same wherever it was deployed, and everyone can read it who can read the template. Let a parameter give it.

            The properties `adminUsername` and `administratorLogin` are looked at, also where a variable holds the name, or a
            nested deployment is given it. A parameter may have a default.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": { "admin": "azureuser" },
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines",
                  "apiVersion": "2024-07-01",
                  "name": "vm",
                  "location": "westeurope",
                  "properties": { "osProfile": { "computerName": "vm", "adminUsername": "[variables('admin')]" } }
                }
              ]
            }
            ```

            ## Fails

            ```bicep
            @secure()
            param password string

            resource server 'Microsoft.Sql/servers@2021-11-01' = {
              name: 'contoso'
              location: 'westeurope'
              properties: {
                administratorLogin: 'sqladmin'
                administratorLoginPassword: password
              }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "admin": { "type": "string" } },
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines",
                  "apiVersion": "2024-07-01",
                  "name": "vm",
                  "location": "westeurope",
                  "properties": { "osProfile": { "computerName": "vm", "adminUsername": "[parameters('admin')]" } }
                }
              ]
            }
            ```

            ## Passes

            ```bicep
            param administrator string

            @secure()
            param password string

            resource server 'Microsoft.Sql/servers@2021-11-01' = {
              name: 'contoso'
              location: 'westeurope'
              properties: {
                administratorLogin: administrator
                administratorLoginPassword: password
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Literal];

    public override void Register(RuleRegistry on) => on.Property(["adminUsername", "administratorLogin"], Check);

    private static void Check(RuleContext context, in PropertySite site)
    {
        if (site.Around.Place is ExpressionPlace.ResourceBody or ExpressionPlace.Variable)
        {
            var value = ArgumentOf(context.Scope.Evaluate(site.Property.Value));
            if (value.Text is { Length: > 0 } text && !IsPlaceholder(text) && IsWrittenHere(value, context.Scope))
            {
                context.Report(
                    Literal.At(value.Place, site.Property.Name.Text, text) with
                    {
                        Related = Provenance.Of(value.Trail, value.Place),
                    }
                );
            }
        }
    }

    // What a nested deployment is given is in an object of its own.
    private static Value ArgumentOf(Value value) =>
        value.Form is ObjectExpression { Properties: [{ Name.Text: "value" } argument] }
            ? value.Part(argument.Value)
            : value;

    // Of a snippet or a pipeline, or an expression of another template that this one brings along.
    private static bool IsPlaceholder(string text) => text.AsSpan().IndexOfAny("{<") >= 0 || text is ['[', .., ']'];

    // Neither a default nor a parameter file is what every deployment has.
    private static bool IsWrittenHere(Value value, Scope scope) =>
        value.FirstDefault is null && value.Scope.Source == scope.Source;
}
