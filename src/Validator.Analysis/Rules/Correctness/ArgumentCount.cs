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
        "'{0}()' takes '{1}' arguments, and '{2}' are given."
    );

    private static readonly MessageFormat AtLeast = new(
        "atLeast",
        "'{0}()' takes at least '{1}' arguments, and '{2}' are given."
    );

    private static readonly MessageFormat Between = new(
        "between",
        "'{0}()' takes '{1}' to '{2}' arguments, and '{3}' are given."
    );

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3002",
        Name = "wrong-argument-count",
        Title = "Too few or too many arguments",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
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

        var given = Words(site.Call.Arguments.Length);
        var (message, arguments) = function switch
        {
            { Most: null } => (AtLeast, new[] { function.Name, Words(function.Least), given }),
            { Least: var least, Most: { } most } when least != most => (
                Between,
                [function.Name, Words(least), Words(most), given]
            ),
            _ => (Exactly, [function.Name, Words(function.Least), given]),
        };
        context.Report(Descriptor, message, site.Call.Name.Span, site.Around.IsCertain, null, arguments);
    }

    private static string Words(int count) => count.ToString(CultureInfo.InvariantCulture);
}
