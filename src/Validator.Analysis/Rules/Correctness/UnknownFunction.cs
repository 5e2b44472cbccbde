using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation.Functions;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3001: every function that is called without a namespace is one of Azure's.</summary>
public sealed class UnknownFunction : Rule
{
    private static readonly MessageFormat Unknown = new("default", "There is no template function '{0}'.");

    private static readonly MessageFormat Near = new(
        "near",
        "There is no template function '{0}'. Did you mean '{1}'? Correct the name."
    );

    private static readonly MessageFormat NoNamespace = new(
        "noNamespace",
        "There is no template function '{0}'. A user-defined function is called with its namespace: '{1}'."
    );

    private static readonly MessageFormat OfPolicies = new(
        "ofPolicies",
        "There is no template function '{0}': it is one of policies. Begin the string with '[[' to leave it to the policy."
    );

    // https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#policy-functions
    private static readonly string[] FunctionsOfPolicies =
    [
        "addDays",
        "current",
        "field",
        "ipRangeContains",
        "policy",
        "requestContext",
    ];

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3001",
        Name = "unknown-function",
        Title = "A function that does not exist",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP057"), new("bicep", "BCP082")],
        Messages = [Unknown, Near, NoNamespace, OfPolicies],
        Docs = """
            A template can call the functions of the deployment engine, and the functions that it declares itself under
            their namespace. Any other fails the deployment when it evaluates the call. Where the call may not be
            evaluated, as in a branch of `if()` or in a conditional resource, the finding is a warning.

            A string that begins with `[` and ends with `]` is an expression anywhere in a resource, also in the rule
            of a policy. Write `[[` for a string that is to keep its brackets.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[toLowercase('Contoso')]" }
              }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[toLower('Contoso')]" }
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (site.Function is null && site.Call.Namespace is null)
        {
            Report(context, site);
        }
    }

    private static void Report(RuleContext context, in CallSite site)
    {
        // The engine reads the bodies of a template's functions before it evaluates anything.
        var name = site.Call.Name;
        var isCertain = site.Around.IsCertain || site.Around.Function is not null;
        if (
            context.Scope.Template.Functions.FirstOrDefault(own =>
                own.Name.Text.Equals(name.Text, StringComparison.OrdinalIgnoreCase)
            ) is
            { } own
        )
        {
            var qualified = $"{own.Namespace.Text}.{own.Name.Text}";
            context.Report(
                Descriptor,
                NoNamespace,
                name.Span,
                isCertain,
                Rename(name, qualified),
                name.Text,
                qualified
            );
        }
        else if (FunctionsOfPolicies.Contains(name.Text, StringComparer.OrdinalIgnoreCase))
        {
            context.Report(Descriptor, OfPolicies, name.Span, isCertain, null, name.Text);
        }
        else if (NearestName.Of(name.Text, FunctionTable.All.Select(function => function.Name)) is { } near)
        {
            context.Report(Descriptor, Near, name.Span, isCertain, Rename(name, near), name.Text, near);
        }
        else
        {
            context.Report(Descriptor, Unknown, name.Span, isCertain, null, name.Text);
        }
    }

    private static Repair.ReplaceName Rename(Name written, string name) => new(written.Span, name);
}
