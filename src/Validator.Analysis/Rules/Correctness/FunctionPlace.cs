using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation.Functions;
using Validator.Model;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3010: some functions may stand only in some parts of a template, or in some templates.</summary>
public sealed class FunctionPlace : Rule
{
    private static readonly MessageFormat Runtime = new(
        "default",
        "Function '{0}' is known only while resources are deployed, so it may stand in their properties and in outputs, not in '{1}'."
    );

    private static readonly MessageFormat OnlyInDefaults = new(
        "onlyInDefaults",
        "Function '{0}' may stand in the 'defaultValue' of a parameter only."
    );

    private static readonly MessageFormat InUserFunction = new(
        "inUserFunction",
        "Function '{0}' may not stand in a user-defined function."
    );

    private static readonly MessageFormat WrongScope = new(
        "wrongScope",
        "Function '{0}' exists only in a deployment to '{1}', and this template is deployed to '{2}'."
    );

    private static readonly MessageFormat WrongScopeAround = new(
        "wrongScopeAround",
        "Function '{0}' exists only in a deployment to '{1}', and here it means that of the template around, which is deployed "
            + "to '{2}', unless 'expressionEvaluationOptions.scope' is 'inner'."
    );

    private static readonly MessageFormat Lambda = new(
        "lambda",
        "Function '{0}' may stand only as an argument of a function that takes one, such as 'map()'."
    );

    private static readonly string[] TakersOfLambdas =
    [
        "map",
        "filter",
        "reduce",
        "sort",
        "toObject",
        "groupBy",
        "mapValues",
    ];

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3010",
        Name = "misplaced-function",
        Title = "A function where it may not stand",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP065"), new("bicep", "BCP066")],
        Messages = [Runtime, OnlyInDefaults, InUserFunction, WrongScope, WrongScopeAround, Lambda],
        Docs = """
            `reference()` and the `list…()` functions ask for resources while they are deployed. The engine needs variables,
            defaults and the name, location, condition or count of a resource before that. `newGuid()` and `utcNow()` may
            stand in the default of a parameter only. `resourceGroup()`, `subscription()` and `managementGroup()` exist
            where a template is deployed to one. Anywhere else the deployment fails when it evaluates the call; where it may
            not evaluate it, as in a branch of `if()`, the finding is a warning.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": {
                "name": "[concat('web-', newGuid())]"
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
                "id": { "type": "string", "defaultValue": "[newGuid()]" }
              },
              "variables": {
                "name": "[concat('web-', parameters('id'))]"
              },
              "resources": []
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (site.Function is not { } function)
        {
            return;
        }

        CheckPlace(context, site, function);
        // With an argument, as Bicep writes it, resourceGroup() and its like tell of another scope than the one they are in.
        if (function.Scopes != DeploymentScopes.None && site.Call.Arguments is [])
        {
            CheckScope(context, site, function);
        }

        if (site.Call.Calls("lambda") && !IsTaken(site.Around.Parent))
        {
            context.Report(Descriptor, Lambda, site.Call.Name.Span, site.Around.IsCertain, null, function.Name);
        }
    }

    private static void CheckPlace(RuleContext context, in CallSite site, FunctionDefinition function)
    {
        var around = site.Around;
        if ((function.Places & (FunctionPlaces.Runtime | FunctionPlaces.ParameterDefault)) == 0)
        {
            return;
        }

        if (around.Function is not null)
        {
            // The engine reads the bodies of a template's functions before it evaluates anything.
            context.Report(Descriptor, InUserFunction, site.Call.Name.Span, isCertain: true, null, site.Call.Name.Text);
        }
        else if (
            function.Places.HasFlag(FunctionPlaces.Runtime)
            && around.Place is not (ExpressionPlace.ResourceBody or ExpressionPlace.OutputValue)
        )
        {
            Report(context, site, Runtime, site.Call.Name.Text, around.Section);
        }
        else if (
            function.Places.HasFlag(FunctionPlaces.ParameterDefault)
            && around.Place != ExpressionPlace.ParameterDefault
        )
        {
            Report(context, site, OnlyInDefaults, function.Name);
        }
    }

    private static void CheckScope(RuleContext context, in CallSite site, FunctionDefinition function)
    {
        // A nested template of outer scope sees the deployment around it.
        var scope = context.Scope.Template.Scope;
        if (scope != DeploymentScopes.None && (scope & function.Scopes) == DeploymentScopes.None)
        {
            var message = context.Template.UsesOuterScope ? WrongScopeAround : WrongScope;
            Report(context, site, message, function.Name, Words(function.Scopes), Words(scope));
        }
    }

    private static bool IsTaken(FunctionCall? parent) =>
        parent is { Namespace: null } && TakersOfLambdas.Contains(parent.Name.Text, StringComparer.OrdinalIgnoreCase);

    private static void Report(
        RuleContext context,
        in CallSite site,
        MessageFormat message,
        params ReadOnlySpan<string> arguments
    ) => context.Report(Descriptor, message, site.Call.Name.Span, site.Around.IsCertain, null, arguments);

    private static string Words(DeploymentScopes scopes)
    {
        List<string> words = [];
        Add(DeploymentScopes.ResourceGroup, "a resource group");
        Add(DeploymentScopes.Subscription, "a subscription");
        Add(DeploymentScopes.ManagementGroup, "a management group");
        Add(DeploymentScopes.Tenant, "a tenant");
        return string.Join("' or '", words);

        void Add(DeploymentScopes scope, string word)
        {
            if (scopes.HasFlag(scope))
            {
                words.Add(word);
            }
        }
    }
}
