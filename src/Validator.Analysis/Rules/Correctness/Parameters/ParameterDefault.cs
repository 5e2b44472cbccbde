using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Correctness.Parameters;

/// <summary>The default of a parameter is a value that the parameter takes.</summary>
public sealed class ParameterDefault : Rule
{
    private static readonly DiagnosticDescriptor Mismatch = new()
    {
        Id = "ARM3020",
        Name = "parameter-default-mismatch",
        Title = "A default that its own parameter does not take",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP033"), new("psrule", "Azure.Template.ParameterDataTypes"), new("cfn-lint", "E2015")],
        Messages = MismatchMessages.All,
        Docs = """
            A default must be of the type of its parameter, among its `allowedValues` (which compare with regard to case),
            and within its lengths and range. Any other fails every deployment that gives the parameter no value of its own.

            An empty default (`""`, `[]`, `{}`, `null`) is taken for a place that is to be filled and is not reported.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "count": { "type": "int", "defaultValue": "3" },
                "sku": { "type": "string", "defaultValue": "standard", "allowedValues": [ "Basic", "Standard" ] }
              },
              "resources": []
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "count": { "type": "int", "defaultValue": 3 },
                "sku": { "type": "string", "defaultValue": "Standard", "allowedValues": [ "Basic", "Standard" ] }
              },
              "resources": []
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Mismatch];

    public override void Register(RuleRegistry on) => on.Parameters(Check);

    private static void Check(RuleContext context)
    {
        foreach (var parameter in context.Template.Parameters)
        {
            Check(context, parameter);
        }
    }

    private static void Check(RuleContext context, ParameterDeclaration parameter)
    {
        var scope = context.Scope;
        if (parameter.Default is not { } written || IsNeverUsed(scope, parameter))
        {
            return;
        }

        // The engine evaluates a default only where it is used.
        using var silence = scope.Evaluator.Silenced();
        var value = scope.Evaluate(written);
        // No placeholder that does not fit passes a compiler.
        if (!value.IsEmpty || context.Template.HasCompiler)
        {
            new ParameterTypeCheck(Mismatch, scope.Types, null, context.Report)
            {
                WarnsOfOthers = context.Template.HasCompiler,
            }.Check(value, parameter.Type, parameter.Name.Text);
        }
    }

    // A nested template is deployed from one place.
    private static bool IsNeverUsed(Scope scope, ParameterDeclaration parameter) =>
        scope.Evaluator.IsSilent || (scope.Arguments is { IsFile: false } given && given.Supplies(parameter.Name.Text));
}
