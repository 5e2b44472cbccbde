using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Security;

/// <summary>What a provider calls a secret comes from where secrets are kept.</summary>
public sealed class SecretInPlainProperty : Rule
{
    // What the definitions mark although everybody may know it: the certificate of an authority has no key.
    // https://learn.microsoft.com/azure/azure-netapp-files/configure-ldap-over-tls
    private static readonly ImmutableArray<string> PublicParts = ["serverRootCACertificate"];

    private static readonly MessageFormat Written = new(
        "written",
        "'{0}' is defined as a secret, and its value can be read by everyone who can read the template. Let a secure parameter give it."
    );

    private static readonly MessageFormat OfParameter = new(
        "parameter",
        "'{0}' is defined as a secret, but parameter '{1}' that gives it is not secure. Make the type of the parameter secure."
    );

    private static readonly DiagnosticDescriptor Plain = new()
    {
        Id = "ARM4007",
        Name = "secret-in-plain-property",
        Title = "A secret that is no secret in the template",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages = [Written, OfParameter],
        Peers =
        [
            new("bicep", "use-secure-value-for-secure-inputs"),
            new("arm-ttk", "adminPassword-Should-Not-Be-A-Literal"),
            new("psrule", "Azure.Deployment.SecureValue"),
        ],
        Docs = """
            The definitions of resource types say which properties are secrets. A literal there is in source control and in every
            copy of the template, and the value of a parameter that is not secure is kept in the history of the deployment. Let a
            parameter of type `securestring` give the value, a Key Vault, or the resource that it is the key of.

            A parameter that is called a secret is reported where it is declared, as
            [insecure-secret-parameter](insecure-secret-parameter.md).

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Sql/servers",
                  "apiVersion": "2021-11-01",
                  "name": "contoso",
                  "location": "westeurope",
                  "properties": { "administratorLoginPassword": "Pa55-w0rd!" }
                }
              ]
            }
            ```

            ## Fails

            ```bicep
            param suffix string

            resource server 'Microsoft.Sql/servers@2021-11-01' = {
              name: 'contoso'
              location: 'westeurope'
              properties: {
                administratorLoginPassword: 'P!${suffix}'
              }
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
                  "type": "Microsoft.Sql/servers",
                  "apiVersion": "2021-11-01",
                  "name": "contoso",
                  "location": "westeurope",
                  "properties": { "administratorLoginPassword": "[parameters('password')]" }
                }
              ]
            }
            ```

            ## Passes

            ```bicep
            @secure()
            param suffix string

            resource server 'Microsoft.Sql/servers@2021-11-01' = {
              name: 'contoso'
              location: 'westeurope'
              properties: {
                administratorLoginPassword: 'P!${suffix}'
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Plain];

    public override void Register(RuleRegistry on) => on.Secret(Check);

    private static void Check(RuleContext context, Value value, string path)
    {
        if (PublicParts.Any(part => path.EndsWith(part, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        switch (value.Form)
        {
            case StringLiteral { Text: var text } when SecretText.IsIn(value.Form) && !IsSnippet(text):
                CheckText(context, value, path);
                break;
            case UnevaluatedExpression { Written: var written, Scope: var scope }:
                CheckExpression(context, value.Place, [(written, scope)], path);
                break;
            case PartialText { Parts: var parts }:
                CheckExpression(context, value.Place, [.. parts.SelectMany(HolesOf)], path);
                break;
        }
    }

    private static void CheckText(RuleContext context, Value value, string path)
    {
        if (!IsOfSecureParameter(value) && value.Scope.Source == context.Scope.Source)
        {
            context.Report(Provenance.Finding(Plain, Written, value.Place, [value], path));
        }
    }

    private static IEnumerable<(Expression Written, Scope Scope)> HolesOf(TextPart part) =>
        part is { Literal: null, Hole.Form: UnevaluatedExpression hole } ? [(hole.Written, hole.Scope)]
        : part.Literal is null ? [(part.Hole.Form, part.Hole.Scope)]
        : [];

    // What is made with a secret, or by a service, is not what others know.
    private static void CheckExpression(
        RuleContext context,
        Place place,
        ImmutableArray<(Expression Written, Scope Scope)> parts,
        string path
    )
    {
        List<(ParameterDeclaration Declared, Scope Scope)> parameters = [];
        foreach (var (written, scope) in parts)
        {
            if (SecretSearch.IsMadeOfSecret(written, scope) || !PlainParameters.TryFind(written, scope, parameters))
            {
                return;
            }
        }

        // Those that are called secrets are reported where they are declared.
        if (
            parameters is [var (parameter, around), ..]
            && !parameters.Exists(one => SecretNames.IsSecret(one.Declared.Name.Text))
        )
        {
            Place declared = new(around.Source, parameter.Name.Span);
            context.Report(
                Plain.At(OfParameter, place, path, parameter.Name.Text) with
                {
                    Related = [new(declared, $"Parameter '{parameter.Name.Text}' is declared here.")],
                }
            );
        }
    }

    // Its default is reported by itself.
    private static bool IsOfSecureParameter(Value value) =>
        value.FirstDefault is { } name
        && value.Scope.Declared.Parameter(name) is { } parameter
        && (value.Scope.Types.IsSecure(parameter.Type) || SecretNames.IsSecret(name));

    private static bool IsSnippet(string text) => text.StartsWith("${", StringComparison.Ordinal);
}
