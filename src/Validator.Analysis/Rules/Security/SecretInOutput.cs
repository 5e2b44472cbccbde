using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>No output shows a secret.</summary>
public sealed class SecretInOutput : Rule
{
    private static readonly MessageFormat OfParameter = new(
        "parameter",
        "Output '{0}' shows secure parameter '{1}' to everyone who can read the deployment. Remove it, or make the type of the output secure."
    );

    private static readonly MessageFormat Listed = new(
        "listed",
        "Output '{0}' shows what '{1}' gives to everyone who can read the deployment. Remove it, or make the type of the output secure."
    );

    private static readonly MessageFormat Named = new(
        "named",
        "Output '{0}' is called a password, and its value can be read by everyone who can read the template. Remove it."
    );

    private static readonly DiagnosticDescriptor Shown = new()
    {
        Id = "ARM4002",
        Name = "secret-in-output",
        Title = "An output that shows a secret",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages = [OfParameter, Listed, Named],
        Peers =
        [
            new("bicep", "outputs-should-not-contain-secrets"),
            new("arm-ttk", "Outputs-Must-Not-Contain-Secrets"),
            new("psrule", "Azure.Deployment.OutputSecretValue"),
        ],
        Docs = """
            The outputs of a deployment are kept in its history, where everyone may read them who may read the resource group. A
            secure parameter, or the keys that a `list*` function gives, are no secret any more once an output holds them, or a
            text that was made with them. Let whoever needs a key ask the resource for it, or put it into a Key Vault.

            An output whose own type is secure (`securestring`, `@secure()`) is not kept and passes. So does what only depends on
            a secret, such as `empty(parameters('password'))`.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" } },
              "variables": { "connection": "[concat('Server=db;Password=', parameters('password'))]" },
              "resources": [],
              "outputs": { "connection": { "type": "string", "value": "[variables('connection')]" } }
            }
            ```

            ## Fails

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
              name: 'contoso'
            }

            output key string = account.listKeys().keys[0].value
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" } },
              "resources": [],
              "outputs": {
                "hasPassword": { "type": "bool", "value": "[not(empty(parameters('password')))]" },
                "password": { "type": "securestring", "value": "[parameters('password')]" }
              }
            }
            ```

            ## Passes

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
              name: 'contoso'
            }

            output accountId string = account.id
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Shown];

    public override void Register(RuleRegistry on) => on.Declarations(Check);

    private static void Check(RuleContext context)
    {
        foreach (var output in context.Template.Outputs)
        {
            if (output.Value is { } value && !SecureTypes.Hold(output.Type, context.Scope.Types))
            {
                Check(context, output.Name.Text, value);
            }
        }
    }

    private static void Check(RuleContext context, string output, Expression value)
    {
        foreach (var secret in SecretSearch.In(value, context.Scope))
        {
            var message = secret.Kind == SecretKind.Listed ? Listed : OfParameter;
            context.Report(Shown.At(message, secret.Place, output, secret.Name) with { Related = secret.Related });
        }

        // An expression may be the name or the address of a password; a text by itself is what it is, but for sentences.
        if (value is StringLiteral { Text: var text } && IsPassword(output) && !IsAddress(text) && IsWord(text))
        {
            context.Report(Shown.At(Named, new(context.Scope.Source, value.Span), output));
        }
    }

    private static bool IsPassword(string name) => name.Contains("password", StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(string text) => text.Length > 0 && !text.Contains(' ', StringComparison.Ordinal);

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal);
}
