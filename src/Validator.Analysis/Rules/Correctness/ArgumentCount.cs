using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Engine;
using Validator.Diagnostics;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3002: every template function gets as many arguments as it takes.</summary>
public sealed class ArgumentCount : Rule
{
    private static readonly MessageFormat Exactly = new(
        "default",
        "The number of arguments of '{0}' is '{1}'. Expected '{2}'."
    );

    private static readonly MessageFormat AtLeast = new(
        "atLeast",
        "The number of arguments of '{0}' is '{1}'. Expected at least '{2}'."
    );

    private static readonly MessageFormat Between = new(
        "between",
        "The number of arguments of '{0}' is '{1}'. Expected '{2}' to '{3}'."
    );

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3002",
        Name = "wrong-argument-count",
        Title = "Too few or too many arguments",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP071")],
        Messages = [Exactly, AtLeast, Between],
        Docs = """
            Each template function takes a certain number of arguments. With any other the deployment fails when it
            evaluates the call; a call that may not be evaluated, as in a branch of `if()`, is a warning.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[toLower('Con', 'toso')]" }
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
                "name": { "type": "string", "value": "[toLower(concat('Con', 'toso'))]" }
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (site.Function is not { } function || function.Takes(site.Call.Arguments.Length))
        {
            return;
        }

        // The name as written: all functions that list something are one.
        var name = site.Call.Name.Text;
        var given = Words(site.Call.Arguments.Length);
        var (message, arguments) = function switch
        {
            { Most: null } => (AtLeast, new[] { name, given, Words(function.Least) }),
            { Least: var least, Most: { } most } when least != most => (
                Between,
                [name, given, Words(least), Words(most)]
            ),
            _ => (Exactly, [name, given, Words(function.Least)]),
        };
        context.Report(Descriptor, message, site.Call.Name.Span, site.Around.IsCertain, null, arguments);
    }

    private static string Words(int count) => count.ToString(CultureInfo.InvariantCulture);
}
