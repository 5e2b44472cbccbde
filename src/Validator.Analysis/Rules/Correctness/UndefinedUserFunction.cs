using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3006: a call with a namespace calls a function of the template, with as many arguments as it declares.</summary>
public sealed class UndefinedUserFunction : Rule
{
    private static readonly MessageFormat Undefined = new("default", "No function '{0}' is declared.");

    private static readonly MessageFormat Near = new(
        "near",
        "No function '{0}' is declared. Did you mean '{1}'? Correct the name."
    );

    private static readonly MessageFormat WrongCount = new(
        "argumentCount",
        "The number of arguments of '{0}' is '{1}'. Expected '{2}'."
    );

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3006",
        Name = "undefined-user-function",
        Title = "A user-defined function that is not declared, or not with so many parameters",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP057"), new("bicep", "BCP071")],
        Messages = [Undefined, Near, WrongCount],
        Docs = """
            A call with a namespace, `contoso.uniqueName()`, calls a function that `functions` declares, with one argument
            for each of its parameters. Any other fails the deployment when it evaluates the call. A nested template of
            scope `inner` sees its own functions alone.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "functions": [
                {
                  "namespace": "contoso",
                  "members": {
                    "name": {
                      "parameters": [{ "name": "prefix", "type": "string" }],
                      "output": { "type": "string", "value": "[concat(parameters('prefix'), '-web')]" }
                    }
                  }
                }
              ],
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[contoso.names('prod')]" }
              }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "functions": [
                {
                  "namespace": "contoso",
                  "members": {
                    "name": {
                      "parameters": [{ "name": "prefix", "type": "string" }],
                      "output": { "type": "string", "value": "[concat(parameters('prefix'), '-web')]" }
                    }
                  }
                }
              ],
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[contoso.name('prod')]" }
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor, ReferenceCasing.Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        var call = site.Call;
        if (call.Namespace is not { } space || IsAzures(space))
        {
            return;
        }

        var template = context.Scope.Template;
        if (context.Scope.Declared.Function(space.Text, call.Name.Text) is { } function)
        {
            ReferenceCasing.Check(context, space.Text, space.Span, function.Namespace.Text);
            ReferenceCasing.Check(context, call.Name.Text, call.Name.Span, function.Name.Text);
            CheckCount(context, site, function);
        }
        else if ((template.Incomplete & TemplateSections.Functions) == 0)
        {
            Report(context, site, $"{space.Text}.{call.Name.Text}", template);
        }
    }

    private static void Report(RuleContext context, in CallSite site, string written, Template template)
    {
        var at = TextSpan.FromBounds(site.Call.Namespace!.Value.Span.Start, site.Call.Name.Span.End);
        var known = template.Functions.Select(function => function.FullName);
        if (NearestName.Of(written, known) is { } near)
        {
            Repair.ReplaceName repair = new(at, near);
            context.Report(Descriptor, Near, at, site.Around.IsCertain, repair, written, near);
        }
        else
        {
            context.Report(Descriptor, Undefined, at, site.Around.IsCertain, null, written);
        }
    }

    private static void CheckCount(RuleContext context, in CallSite site, FunctionDeclaration function)
    {
        var given = site.Call.Arguments.Length;
        var template = context.Scope.Template;
        // Of Bicep's functions each is read for itself.
        var isWhole = template.HasCompiler
            ? !function.IsDamaged
            : (template.Incomplete & TemplateSections.Functions) == 0;
        if (given != function.Parameters.Length && isWhole)
        {
            context.Report(
                Descriptor,
                WrongCount,
                site.Call.Name.Span,
                site.Around.IsCertain || template.HasCompiler,
                null,
                function.FullName,
                given.ToString(CultureInfo.InvariantCulture),
                function.Parameters.Length.ToString(CultureInfo.InvariantCulture)
            );
        }
    }

    // Bicep names Azure's own functions so.
    private static bool IsAzures(Name space) =>
        space.Text.Equals("sys", StringComparison.OrdinalIgnoreCase)
        || space.Text.Equals("az", StringComparison.OrdinalIgnoreCase);
}
