using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness.Parameters;

/// <summary>A parameter that is a secret of a Key Vault says which secret of which vault.</summary>
public sealed class KeyVaultReference : Rule
{
    private const string Form =
        "/subscriptions/{subscriptionId}/resourceGroups/{name}/providers/Microsoft.KeyVault/vaults/{name}";

    private static readonly MessageFormat NotVault = new(
        "notVault",
        "'{0}' is not the resource id of a key vault. Expected '{1}'."
    );

    private static readonly MessageFormat Both = new(
        "both",
        "Parameter '{0}' is given both a 'value' and a 'reference'; it takes one of them."
    );

    private static readonly DiagnosticDescriptor Malformed = new()
    {
        Id = "ARM3033",
        Name = "malformed-key-vault-reference",
        Title = "A reference to a secret that names no secret",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("psrule", "Azure.Template.ValidSecretRef")],
        Messages = [new("default", "The secret of parameter '{0}' lacks its '{1}'."), NotVault, Both],
        Docs = """
            A parameter that takes its value from a Key Vault names the vault by its resource id and the secret by its name.
            The deployment engine refuses a reference without either, and one beside a `value`.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "password": { "reference": { "keyVault": { "id": "https://contoso.vault.azure.net" }, "secretName": "admin" } }
              }
            }
            ```

            ## Passes

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

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Malformed];

    public override void Register(RuleRegistry on) => on.Parameters(Check);

    private static void Check(RuleContext context)
    {
        if (context.Scope.Arguments is not { } given)
        {
            return;
        }

        foreach (var argument in given.List.Arguments)
        {
            if (argument.Secret is { } secret)
            {
                Check(argument.Name.Text, secret, given.Scope, context.Report);
            }
        }
    }

    private static void Check(string parameter, SecretReference secret, Scope scope, Action<Diagnostic> report)
    {
        Place place = new(scope.Source, secret.Span);
        if (secret.HasValueToo)
        {
            report(Malformed.At(Both, place, parameter));
            return;
        }

        if (secret.VaultId is null or NullLiteral)
        {
            report(Malformed.At(place, parameter, "keyVault.id"));
        }
        else if (scope.Evaluate(secret.VaultId) is { Text: { Length: > 0 } id } value && !IsVault(id))
        {
            report(
                Malformed.At(NotVault, value.Place, id, Form) with
                {
                    Related = Provenance.Of(value.Trail, value.Place),
                }
            );
        }

        if (secret.SecretName is null or NullLiteral)
        {
            report(Malformed.At(place, parameter, "secretName"));
        }
    }

    private static bool IsVault(string id) =>
        id.Split('/')
            is ["", var subscriptions, _, var groups, _, var providers, var provider, var vaults, { Length: > 0 }]
        && Same(subscriptions, "subscriptions")
        && Same(groups, "resourceGroups")
        && Same(providers, "providers")
        && Same(provider, "Microsoft.KeyVault")
        && Same(vaults, "vaults");

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
