using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>No command that others can read holds a secret.</summary>
public sealed class SecretInCommand : Rule
{
    private static readonly MessageFormat OfParameter = new(
        "parameter",
        "Secure parameter '{1}' is a part of '{0}', which everyone can read who can read the resource. Put it into '{2}'."
    );

    private static readonly MessageFormat Listed = new(
        "listed",
        "What '{1}' gives is a part of '{0}', which everyone can read who can read the resource. Put it into '{2}'."
    );

    private static readonly DiagnosticDescriptor Readable = new()
    {
        Id = "ARM4006",
        Name = "secret-in-command",
        Title = "A secret in a command that others can read",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages = [OfParameter, Listed],
        Peers =
        [
            new("bicep", "protect-commandtoexecute-secrets"),
            new("arm-ttk", "CommandToExecute-Must-Use-ProtectedSettings-For-Secrets"),
            new("psrule", "Azure.VM.ScriptExtensions"),
            new("psrule", "Azure.VMSS.ScriptExtensions"),
        ],
        Docs = """
            The `settings` of an extension are in clear text, on the machine and for everyone who can read the extension; its
            `protectedSettings` are encrypted and never shown again. A command with a secure parameter, or with a key that a
            `list*` function gives, belongs there. So do the `arguments` and the `scriptContent` of a deployment script, which
            takes secrets as `secureValue` of an environment variable.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" } },
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines/extensions",
                  "apiVersion": "2024-07-01",
                  "name": "vm/setup",
                  "location": "westeurope",
                  "properties": {
                    "publisher": "Microsoft.Azure.Extensions",
                    "type": "CustomScript",
                    "typeHandlerVersion": "2.1",
                    "settings": { "commandToExecute": "[concat('sh setup.sh ', parameters('password'))]" }
                  }
                }
              ]
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" } },
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines/extensions",
                  "apiVersion": "2024-07-01",
                  "name": "vm/setup",
                  "location": "westeurope",
                  "properties": {
                    "publisher": "Microsoft.Azure.Extensions",
                    "type": "CustomScript",
                    "typeHandlerVersion": "2.1",
                    "protectedSettings": { "commandToExecute": "[concat('sh setup.sh ', parameters('password'))]" }
                  }
                }
              ]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Readable];

    public override void Register(RuleRegistry on)
    {
        on.Property(["settings"], CheckSettings);
        on.Property(["arguments", "scriptContent"], CheckScript);
    }

    // Of an extension, in a resource of its own or in the profile of a scale set.
    private static void CheckSettings(RuleContext context, in PropertySite site)
    {
        if (
            site.Owner.Find("publisher") is not null
            && context.Scope.Evaluate(site.Property.Value) is { Form: ObjectExpression written } settings
            && written.Find("commandToExecute") is { } command
        )
        {
            Report(context, settings, command, "protectedSettings");
        }
    }

    private static void CheckScript(RuleContext context, in PropertySite site)
    {
        if (
            site.Around is { Place: ExpressionPlace.ResourceBody, Resource.FullType: { } type }
            && type.Equals("Microsoft.Resources/deploymentScripts", StringComparison.OrdinalIgnoreCase)
        )
        {
            Value owner = new(site.Owner, context.Scope, null);
            Report(context, owner, site.Property, "environmentVariables.secureValue");
        }
    }

    private static void Report(RuleContext context, Value owner, ObjectProperty command, string instead)
    {
        var (written, scope) = command.Value is BoundExpression bound
            ? (bound.Inner, bound.Scope)
            : (command.Value, owner.Scope);
        foreach (var secret in SecretSearch.In(written, scope))
        {
            var message = secret.Kind == SecretKind.Listed ? Listed : OfParameter;
            context.Report(
                Readable.At(message, secret.Place, command.Name.Text, secret.Name, instead) with
                {
                    Related = [.. secret.Related, .. Provenance.Of(owner.Trail, secret.Place)],
                }
            );
        }
    }
}
