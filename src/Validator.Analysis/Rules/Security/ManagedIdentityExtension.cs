using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;

namespace Validator.Analysis.Rules.Security;

/// <summary>No virtual machine has the extension that once gave it tokens.</summary>
public sealed class ManagedIdentityExtension : Rule
{
    private static readonly DiagnosticDescriptor Retired = new()
    {
        Id = "ARM4011",
        Name = "managed-identity-extension",
        Title = "The retired extension for managed identities",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "'{0}' was retired in January 2019. Remove it: the instance metadata service gives tokens to every machine with an identity."
            ),
        ],
        Peers = [new("arm-ttk", "ManagedIdentityExtension-must-not-be-used")],
        Docs = """
            The extension answered every process on the machine on a port of its own. It is not developed any more; the instance
            metadata service takes its place and needs no extension
            (https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/howto-migrate-vm-extension).

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines/extensions",
                  "apiVersion": "2024-07-01",
                  "name": "vm/msi",
                  "location": "westeurope",
                  "properties": {
                    "publisher": "Microsoft.ManagedIdentity",
                    "type": "ManagedIdentityExtensionForLinux",
                    "typeHandlerVersion": "1.0",
                    "settings": { "port": 50342 }
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
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines/extensions",
                  "apiVersion": "2024-07-01",
                  "name": "vm/log-on",
                  "location": "westeurope",
                  "properties": {
                    "publisher": "Microsoft.Azure.ActiveDirectory",
                    "type": "AADSSHLoginForLinux",
                    "typeHandlerVersion": "1.0"
                  }
                }
              ]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Retired];

    public override void Register(RuleRegistry on) => on.Property(["publisher"], Check);

    private static void Check(RuleContext context, in PropertySite site)
    {
        if (
            Is(context.Scope.Evaluate(site.Property.Value).Text, "Microsoft.ManagedIdentity")
            && site.Owner.Find("type") is { Value: var written }
            && context.Scope.Evaluate(written) is { Text: { } type } value
            && (Is(type, "ManagedIdentityExtensionForWindows") || Is(type, "ManagedIdentityExtensionForLinux"))
        )
        {
            context.Report(Provenance.Finding(Retired, Retired.Messages[0], value.Place, [value], type));
        }
    }

    private static bool Is(string? text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
}
