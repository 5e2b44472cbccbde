using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5046: the parameters that tell where the files of a deployment are have the form that scripts rely on.</summary>
public sealed class ArtifactsParameters : Rule
{
    private const string Location = "_artifactsLocation";
    private const string Token = "_artifactsLocationSasToken";

    private static readonly MessageFormat Missing = new(
        "default",
        "Scripts that stage files set '{0}' and '{1}' together. Declare the other one."
    );

    private static readonly MessageFormat Type = new(
        "type",
        "'{0}' must be of type '{1}', because scripts give it one."
    );

    private static readonly MessageFormat Default = new("value", "The default of '{0}' must be empty or left out.");

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5046",
        Name = "artifacts-parameters",
        Title = "A parameter for staged files that scripts cannot set",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [Missing, Type, Default],
        Peers = [new("bicep", "artifacts-parameters"), new("arm-ttk", "artifacts-parameter")],
        Docs = """
            The scripts of Azure's samples copy the files beside a template to a storage account, and give their address to
            `_artifactsLocation`, a string, and the token that opens it to `_artifactsLocationSasToken`, a secure string
            ([Bicep's rule](https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-artifacts-parameters)).

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "_artifactsLocation": { "type": "string" },
                "_artifactsLocationSasToken": { "type": "string", "defaultValue": "" }
              },
              "resources": []
            }
            ```

            ```bicep
            param _artifactsLocation string

            output location string = _artifactsLocation
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "_artifactsLocation": { "type": "string" },
                "_artifactsLocationSasToken": { "type": "securestring", "defaultValue": "" }
              },
              "resources": []
            }
            ```

            ```bicep
            param _artifactsLocation string
            @secure()
            param _artifactsLocationSasToken string = ''

            output script string = uri(_artifactsLocation, 'install.ps1')
            output hasToken bool = !empty(_artifactsLocationSasToken)
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Declarations(Check);

    private static void Check(RuleContext context)
    {
        var location = Find(context, Location);
        var token = Find(context, Token);
        if ((location ?? token) is not { } one || context.Template.Incomplete != TemplateSections.None)
        {
            return;
        }

        if (location is null || token is null)
        {
            Report(context, Missing, one.Name, Location, Token);
        }

        if (location is { Type: { Kinds: not (ValueKinds.Any or ValueKinds.String) } })
        {
            Report(context, Type, location.Name, Location, "string");
        }

        if (token is not null)
        {
            CheckToken(context, token);
        }
    }

    private static void CheckToken(RuleContext context, ParameterDeclaration token)
    {
        if (!context.Scope.Types.IsSecure(token.Type))
        {
            Report(context, Type, token.Name, Token, "securestring");
        }

        if (token.Default is StringLiteral { Text.Length: > 0 } value)
        {
            context.Report(Descriptor.At(Default, new(context.Template.Source, value.Span), Token));
        }
    }

    // Most templates have neither, and no other name begins so.
    private static ParameterDeclaration? Find(RuleContext context, string name)
    {
        foreach (var parameter in context.Template.Parameters)
        {
            if (
                parameter.Name.Text.StartsWith('_')
                && string.Equals(parameter.Name.Text, name, StringComparison.OrdinalIgnoreCase)
            )
            {
                return parameter;
            }
        }

        return null;
    }

    private static void Report(
        RuleContext context,
        MessageFormat message,
        Name at,
        params ReadOnlySpan<string> words
    ) => context.Report(Descriptor.At(message, new(context.Template.Source, at.Span), words));
}
