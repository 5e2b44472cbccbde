using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;

namespace Validator.Analysis.Rules.Security;

/// <summary>No secret stands in a parameter file.</summary>
public sealed class LiteralForSecureParameter : Rule
{
    private static readonly DiagnosticDescriptor Literal = new()
    {
        Id = "ARM4001",
        Name = "literal-for-secure-parameter",
        Title = "A secret that is written down",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Peers = [new("bicep", "secure-params-in-parameters-file")],
        Messages =
        [
            new(
                "default",
                "The value of secure parameter '{0}' can be read by everyone who can read this file. Refer to a secret of a key vault, or pass it when you deploy."
            ),
        ],
        Docs = """
            A parameter is declared as `securestring` or `secureObject` so that its value appears nowhere. A value that is
            written into a parameter file is in source control and in every copy of it. Refer to a secret of a Key Vault instead, or pass the value when you deploy.

            An empty value, a text that a tool replaces before the deployment (`#{name}#`, `$(name)`, `<name>`,
            `GEN-PASSWORD` and the like) and a public SSH key are no secrets.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" } },
              "resources": []
            }
            ```

            With the parameter file

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "value": "Pa55-w0rd!" } }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" } },
              "resources": []
            }
            ```

            With the parameter file

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "password": {
                  "reference": {
                    "keyVault": {
                      "id": "/subscriptions/5b1cb53b-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso"
                    },
                    "secretName": "admin"
                  }
                }
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Literal];

    public override void Register(RuleRegistry on) => on.Parameters(Check);

    private static void Check(RuleContext context)
    {
        // What a template gives its own nested ones is seldom a secret, although modules declare it as one.
        if (context.Scope.Arguments is not { IsFile: true } given)
        {
            return;
        }

        var types = context.Scope.Types;
        foreach (var parameter in context.Template.Parameters.Where(one => types.IsSecure(one.Type)))
        {
            if (given.List.Find(parameter.Name.Text) is { } argument && SecretText.IsIn(argument.Value))
            {
                context.Report(
                    Literal.At(new(given.Scope.Source, argument.Value.Span), parameter.Name.Text) with
                    {
                        Related =
                        [
                            new(
                                new(context.Scope.Source, parameter.Name.Span),
                                $"Parameter '{parameter.Name.Text}' is declared here."
                            ),
                        ],
                    }
                );
            }
        }
    }
}
