using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>A parameter that takes a secret says so.</summary>
public sealed class InsecureSecretParameter : Rule
{
    private static readonly MessageFormat Named = new(
        "named",
        "Parameter '{0}' is called a secret, but its type is not secure, so that its value is kept in the history of the deployment. Make its type secure."
    );

    private static readonly MessageFormat TakesSecret = new(
        "takesSecret",
        "The default of parameter '{0}' takes in secure parameter '{1}', but its own type is not secure. Make its type secure."
    );

    private static readonly DiagnosticDescriptor Insecure = new()
    {
        Id = "ARM4004",
        Name = "insecure-secret-parameter",
        Title = "A parameter for a secret whose type is not secure",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages = [Named, TakesSecret],
        Peers =
        [
            new("bicep", "secure-secrets-in-params"),
            new("arm-ttk", "Password-params-must-be-secure"),
            new("psrule", "Azure.Deployment.SecureParameter"),
        ],
        Docs = """
            The values of parameters are kept in the history of a deployment, where everyone may read them who may read the
            resource group. Those of type `securestring` and `secureObject` are not: in Bicep that is the decorator `@secure()`.

            A parameter of type string or object is taken for a secret whose name has `password`, `pwd`, `secret`, `accountkey` or
            `acctkey` in it, unless the name says that it is only about one (`secretName`, `passwordLength`, `secretUri`), or the
            parameter lists the values or the properties that it takes. So is one whose default takes in a secure parameter.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "adminPassword": { "type": "string" } },
              "resources": []
            }
            ```

            ## Fails

            ```bicep
            param storageAccountKey string
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "adminPassword": { "type": "securestring" }, "secretName": { "type": "string" } },
              "resources": []
            }
            ```

            ## Passes

            ```bicep
            @secure()
            param storageAccountKey string
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Insecure];

    public override void Register(RuleRegistry on) => on.Declarations(Check);

    private static void Check(RuleContext context)
    {
        foreach (var parameter in context.Template.Parameters)
        {
            if (IsSecretByName(context, parameter))
            {
                context.Report(
                    Insecure.At(Named, new(context.Scope.Source, parameter.Name.Span), parameter.Name.Text) with
                    {
                        Repair = MakeSecure(context, parameter),
                    }
                );
            }
            else if (
                parameter.Default is Operation value
                && !context.Scope.Types.IsSecure(parameter.Type)
                && SecretSearch.In(value, context.Scope) is [{ Kind: SecretKind.SecureParameter } secret, ..]
            )
            {
                context.Report(
                    Insecure.At(TakesSecret, secret.Place, parameter.Name.Text, secret.Name) with
                    {
                        Related = secret.Related,
                        Repair = MakeSecure(context, parameter),
                    }
                );
            }
        }
    }

    // The deployment is the same; a default that is no secret any more is a finding of its own.
    private static Repair? MakeSecure(RuleContext context, ParameterDeclaration parameter)
    {
        var isCertain = parameter.Default is null || !SecretText.IsIn(parameter.Default);
        if (context.Template.HasCompiler)
        {
            return new Repair.AddDecorator(parameter.Name.Span, "secure()") { IsCertain = isCertain };
        }

        var kinds = context.Scope.Types.KindsOf(parameter.Type) & ~ValueKinds.Null;
        var type =
            parameter.Type.Reference is not null ? null
            : kinds == ValueKinds.String ? "securestring"
            : kinds == ValueKinds.Object ? "secureObject"
            : null;
        return type is null
            ? null
            : new Repair.SetProperty(parameter.Type.Span, ["type"], new StringLiteral(default, type))
            {
                IsCertain = isCertain,
            };
    }

    /// <summary>Whether the parameter is for a secret by its name, and is not secure.</summary>
    internal static bool IsSecretByName(RuleContext context, ParameterDeclaration parameter)
    {
        if (!SecretNames.IsSecret(parameter.Name.Text))
        {
            return false;
        }

        var types = context.Scope.Types;
        return (types.KindsOf(parameter.Type) & ~ValueKinds.Null) is ValueKinds.String or ValueKinds.Object
            && !SecureTypes.Hold(parameter.Type, types)
            && types
                .Chain(parameter.Type)
                .All(one => one is { AllowedValues: [], Properties: [], Discriminator: null });
    }
}
