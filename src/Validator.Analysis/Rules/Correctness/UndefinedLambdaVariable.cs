using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3008: <c>lambdaVariables()</c> names a variable of a lambda that it stands in.</summary>
public sealed class UndefinedLambdaVariable : Rule
{
    private static readonly MessageFormat Undefined = new("default", "No lambda around has a variable '{0}'.");

    private static readonly MessageFormat Near = new(
        "near",
        "No lambda around has a variable '{0}'. Did you mean '{1}'? Correct the name."
    );

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3008",
        Name = "undefined-lambda-variable",
        Title = "A lambda variable that no lambda around it has",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages = [Undefined, Near],
        Docs = """
            `lambdaVariables('x')` gives a variable of the lambda that it stands in, or of one around that. Any other name
            fails the deployment when it evaluates the expression, which for the body of a lambda depends on what it is
            called with: there the finding is a warning.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": {
                "names": {
                  "type": "array",
                  "value": "[map(createArray('a', 'b'), lambda('name', concat(lambdaVariables('nmae'), '1')))]"
                }
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
                "names": {
                  "type": "array",
                  "value": "[map(createArray('a', 'b'), lambda('name', concat(lambdaVariables('name'), '1')))]"
                }
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor, ReferenceCasing.Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (!site.Call.Calls("lambdaVariables") || site.Literal(0) is not { } name)
        {
            return;
        }

        var at = ReferenceCasing.Inside(name);
        for (var lambda = site.Around.Lambdas; lambda is not null; lambda = lambda.Outer)
        {
            for (var i = 0; i < lambda.Call.Arguments.Length - 1; i++)
            {
                if (lambda.Call.Arguments[i] is not StringLiteral { Text: var variable })
                {
                    return;
                }

                if (string.Equals(variable, name.Text, StringComparison.OrdinalIgnoreCase))
                {
                    ReferenceCasing.Check(context, name.Text, at, variable);
                    return;
                }
            }
        }

        Report(context, site, name.Text, at);
    }

    private static void Report(RuleContext context, in CallSite site, string name, TextSpan at)
    {
        if (NearestName.Of(name, NamesAround(site.Around.Lambdas)) is { } near)
        {
            Repair.ReplaceName repair = new(at, near);
            context.Report(Descriptor, Near, at, site.Around.IsCertain, repair, name, near);
        }
        else
        {
            context.Report(Descriptor, Undefined, at, site.Around.IsCertain, null, name);
        }
    }

    private static IEnumerable<string> NamesAround(EnclosingLambda? lambda)
    {
        for (; lambda is not null; lambda = lambda.Outer)
        {
            foreach (var name in lambda.Call.Arguments.OfType<StringLiteral>())
            {
                yield return name.Text;
            }
        }
    }
}
