using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>No nested template is sent with secrets written into it.</summary>
public sealed class SecretInNestedDeployment : Rule
{
    private static readonly MessageFormat OfParameter = new(
        "parameter",
        "Secure parameter '{0}' is put into the nested template before that is deployed, and kept with it in clear text. Set 'expressionEvaluationOptions.scope' to 'inner', and pass it to a secure parameter."
    );

    private static readonly MessageFormat Listed = new(
        "listed",
        "What '{0}' gives is put into the nested template before that is deployed, and kept with it in clear text. Set 'expressionEvaluationOptions.scope' to 'inner'."
    );

    private static readonly DiagnosticDescriptor Kept = new()
    {
        Id = "ARM4005",
        Name = "secret-in-nested-deployment",
        Title = "A secret in a nested template of outer scope",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages = [OfParameter, Listed],
        Peers =
        [
            new("bicep", "secure-params-in-nested-deploy"),
            new("arm-ttk", "Secure-Params-In-Nested-Deployments"),
            new("psrule", "Azure.Deployment.OuterSecret"),
        ],
        Docs = """
            Unless it says otherwise, the expressions of a nested template are evaluated where the deployment stands, before the
            template is sent. Secure parameters and the results of `list*` functions then stand in the template in clear text, and
            the history of the deployment shows it to everyone who can read it.

            With `expressionEvaluationOptions.scope` set to `inner` the template is sent as it is written: it declares a secure
            parameter of its own, and the deployment passes the secret to that.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring" } },
              "resources": [
                {
                  "type": "Microsoft.Resources/deployments",
                  "apiVersion": "2022-09-01",
                  "name": "nested",
                  "properties": {
                    "mode": "Incremental",
                    "template": {
                      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                      "contentVersion": "1.0.0.0",
                      "resources": [
                        {
                          "type": "Microsoft.KeyVault/vaults/secrets",
                          "apiVersion": "2023-07-01",
                          "name": "contoso/admin",
                          "properties": { "value": "[parameters('password')]" }
                        }
                      ]
                    }
                  }
                }
              ]
            }
            ```

            ## Fails

            ```bicep
            @secure()
            param password string

            resource nested 'Microsoft.Resources/deployments@2022-09-01' = {
              name: 'nested'
              properties: {
                mode: 'Incremental'
                template: {
                  '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
                  contentVersion: '1.0.0.0'
                  resources: [
                    {
                      type: 'Microsoft.KeyVault/vaults/secrets'
                      apiVersion: '2023-07-01'
                      name: 'contoso/admin'
                      properties: {
                        value: password
                      }
                    }
                  ]
                }
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
                  "type": "Microsoft.Resources/deployments",
                  "apiVersion": "2022-09-01",
                  "name": "nested",
                  "properties": {
                    "mode": "Incremental",
                    "expressionEvaluationOptions": { "scope": "inner" },
                    "parameters": { "password": { "value": "[parameters('password')]" } },
                    "template": {
                      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                      "contentVersion": "1.0.0.0",
                      "parameters": { "password": { "type": "securestring" } },
                      "resources": [
                        {
                          "type": "Microsoft.KeyVault/vaults/secrets",
                          "apiVersion": "2023-07-01",
                          "name": "contoso/admin",
                          "properties": { "value": "[parameters('password')]" }
                        }
                      ]
                    }
                  }
                }
              ]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Kept];

    public override void Register(RuleRegistry on)
    {
        on.Call(CheckCall);
        on.Property(["template"], CheckObject);
    }

    // In ARM JSON.
    private static void CheckCall(RuleContext context, in CallSite site)
    {
        if (
            context.Template.UsesOuterScope
            && MayBeSecret(context, site)
            && !(site.Around.Parent is { } parent && SecretSearch.GivesNoText(parent))
        )
        {
            Report(context, site.Call);
        }
    }

    // Bicep has no nested templates: its compiler takes the object as it is.
    private static void CheckObject(RuleContext context, in PropertySite site)
    {
        if (
            context.Template.HasCompiler
            && site.Around is { Place: ExpressionPlace.ResourceBody, Resource.FullType: { } type }
            && type.Equals(ResourceDeclaration.DeploymentType, StringComparison.OrdinalIgnoreCase)
            && !IsInner(site.Owner)
        )
        {
            Report(context, site.Property.Value);
        }
    }

    private static void Report(RuleContext context, Expression written)
    {
        foreach (var secret in SecretSearch.In(written, context.Scope))
        {
            var message = secret.Kind == SecretKind.Listed ? Listed : OfParameter;
            context.Report(Kept.At(message, secret.Place, secret.Name) with { Related = secret.Related });
        }
    }

    // Of a variable that is an object the template may take a part that is no secret.
    private static bool MayBeSecret(RuleContext context, in CallSite site) =>
        SecretSearch.IsList(site.Call)
        || (site.Call.Calls("parameters") && IsSecure(context, site))
        || (
            site.Call.Calls("variables")
            && site.Literal(0) is { } name
            && context.Scope.Declared.Variable(name.Text) is { Value: Operation }
        );

    private static bool IsSecure(RuleContext context, in CallSite site) =>
        site.Literal(0) is { } name
        && context.Scope.Declared.Parameter(name.Text) is { } parameter
        && context.Scope.Types.IsSecure(parameter.Type);

    private static bool IsInner(ObjectExpression properties) =>
        properties.Find("expressionEvaluationOptions") is { Value: ObjectExpression options }
        && options.Find("scope") is { Value: StringLiteral { Text: var scope } }
        && scope.Equals("inner", StringComparison.OrdinalIgnoreCase);
}
