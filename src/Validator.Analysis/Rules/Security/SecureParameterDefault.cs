using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>A secure parameter has no default that others know.</summary>
public sealed class SecureParameterDefault : Rule
{
    private static readonly MessageFormat Written = new(
        "written",
        "The default of secure parameter '{0}' can be read by everyone who can read the template. Remove it."
    );

    private static readonly MessageFormat Computed = new(
        "computed",
        "The default of secure parameter '{0}' is computed from what others can know too. Remove it, or use 'newGuid()'."
    );

    private static readonly DiagnosticDescriptor Known = new()
    {
        Id = "ARM4003",
        Name = "secure-parameter-default",
        Title = "A secure parameter with a default that others know",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages = [Written, Computed],
        Peers =
        [
            new("bicep", "secure-parameter-default"),
            new("arm-ttk", "Secure-String-Parameters-Cannot-Have-Default"),
            new("psrule", "Azure.Deployment.SecureParameter"),
        ],
        Docs = """
            A default is in the template, in source control and in every copy of it. Whoever deploys without a value of their own
            gets a password that is known, and often does not notice.

            An empty default gives nothing away, and neither do `newGuid()`, another secure parameter and a public SSH key. An
            object without a text in it has no secret to tell.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "password": { "type": "securestring", "defaultValue": "Pa55-w0rd!" } },
              "resources": []
            }
            ```

            ## Fails

            ```bicep
            @secure()
            param password string = 'P${uniqueString(resourceGroup().id)}!'
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "password": { "type": "securestring" },
                "token": { "type": "securestring", "defaultValue": "" }
              },
              "resources": []
            }
            ```

            ## Passes

            ```bicep
            @secure()
            param password string = newGuid()
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Known];

    public override void Register(RuleRegistry on) => on.Declarations(Check);

    private static void Check(RuleContext context)
    {
        foreach (var parameter in context.Template.Parameters)
        {
            if (
                parameter.Default is { } value
                && context.Scope.Types.IsSecure(parameter.Type)
                && !IsOfAnotherKind(context, parameter, value)
            )
            {
                Check(context, parameter.Name.Text, value);
            }
        }
    }

    private static void Check(RuleContext context, string parameter, Expression value)
    {
        var isComputed = value is Operation;
        if (isComputed ? !IsSecret(value, context.Scope) : SecretText.IsIn(value))
        {
            var message = isComputed ? Computed : Written;
            context.Report(
                Known.At(
                    message,
                    new(context.Scope.Source, (value as ObjectExpression)?.Anchor ?? value.Span),
                    parameter
                ) with
                {
                    Repair = new Repair.RemoveValue(value.Span, "defaultValue"),
                }
            );
        }
    }

    // A text for an object is a finding of its own, and deploys nothing.
    private static bool IsOfAnotherKind(RuleContext context, ParameterDeclaration parameter, Expression value) =>
        value is StringLiteral && !context.Scope.Types.KindsOf(parameter.Type).HasFlag(ValueKinds.String);

    // An expression that comes to nothing is a roundabout way to leave the parameter empty.
    private static bool IsSecret(Expression value, Scope scope) =>
        CallsNewGuid(value) || SecretSearch.IsMadeOfSecret(value, scope) || scope.Evaluate(value).IsEmpty;

    private static bool CallsNewGuid(Expression value) =>
        value switch
        {
            FunctionCall call => call.Calls("newGuid") || call.Arguments.Any(CallsNewGuid),
            PropertyAccess access => CallsNewGuid(access.Target),
            IndexAccess access => CallsNewGuid(access.Target),
            ArrayExpression array => array.Items.Any(CallsNewGuid),
            ObjectExpression whole => whole.Properties.Any(property => CallsNewGuid(property.Value)),
            _ => false,
        };
}
