using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3007: <c>copyIndex()</c> means a loop that it stands in.</summary>
public sealed class UndefinedLoop : Rule
{
    private static readonly MessageFormat NoLoop = new("default", "'copyIndex()' stands in no loop here.");

    private static readonly MessageFormat NoLoopInNested = new(
        "noLoopInNested",
        "'copyIndex()' stands in no loop here: in a nested template whose 'expressionEvaluationOptions.scope' is not "
            + "'inner' it means a loop of the deployment, not one inside of the nested template."
    );

    private static readonly MessageFormat InCopy = new(
        "inCopy",
        "'copyIndex()' cannot stand in the 'count' of the loop itself."
    );

    private static readonly MessageFormat Undefined = new("undefined", "There is no loop '{0}' around.");

    private static readonly MessageFormat Near = new(
        "near",
        "There is no loop '{0}' around. Did you mean '{1}'? Correct the name."
    );

    private static readonly MessageFormat Unnamed = new(
        "unnamed",
        "'copyIndex()' without a name means the loop of a resource, and there is none around. Name the loop: '{0}'."
    );

    private static readonly MessageFormat Nameless = new(
        "nameless",
        "The loop of an output has no name. Write 'copyIndex()' instead of naming '{0}'."
    );

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3007",
        Name = "undefined-loop",
        Title = "A copyIndex() of no loop around it",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages = [NoLoop, NoLoopInNested, InCopy, Undefined, Near, Unnamed, Nameless],
        Docs = """
            `copyIndex()` gives the turn of a loop that it stands in: without a name that of the resource's loop, with one
            that of the loop of this name. Variables and properties made by `copy` need the name; an output's loop has none.
            Everywhere else the deployment fails when it evaluates the expression.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": {
                "copy": [{ "name": "names", "count": 3, "input": "[concat('web', copyIndex())]" }]
              },
              "resources": []
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": {
                "copy": [{ "name": "names", "count": 3, "input": "[concat('web', copyIndex('names'))]" }]
              },
              "resources": []
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor, ReferenceCasing.Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (site.Function?.Name != "copyIndex")
        {
            return;
        }

        var around = site.Around;
        if (around.Loops is null)
        {
            ReportNoLoop(context, site);
        }
        else if (site.Literal(0) is { } name)
        {
            CheckNamed(context, site, name);
        }
        else if (IsUnnamed(site.Call) && !IsInLoopWithoutName(around.Loops))
        {
            var meant = $"copyIndex('{around.Loops.Name}')";
            context.Report(Descriptor, Unnamed, site.Call.Span, around.IsCertain, null, meant);
        }
    }

    // copyIndex() and copyIndex(1); what another expression gives may be a name.
    private static bool IsUnnamed(FunctionCall call) => call.Arguments is [] or [IntegerLiteral];

    private static bool IsInLoopWithoutName(EnclosingLoop? loops)
    {
        for (var loop = loops; loop is not null; loop = loop.Outer)
        {
            if (loop.Kind is LoopKind.Resource or LoopKind.Output || loop.Name is null)
            {
                return true;
            }
        }

        return false;
    }

    private static void ReportNoLoop(RuleContext context, in CallSite site)
    {
        var around = site.Around;
        // Outside of any loop the engine refuses it unevaluated in these, and else when it comes to it.
        var isCertain = around.Place switch
        {
            ExpressionPlace.ResourceKey or ExpressionPlace.ResourceBody or ExpressionPlace.Variable =>
                !around.MayBeAbsent,
            ExpressionPlace.UserFunction => true,
            _ => around.IsCertain,
        };
        var message =
            around.Place == ExpressionPlace.ResourceCopy ? InCopy
            : context.Template.UsesOuterScope ? NoLoopInNested
            : NoLoop;
        context.Report(Descriptor, message, site.Call.Span, isCertain, null);
    }

    private static void CheckNamed(RuleContext context, in CallSite site, StringLiteral name)
    {
        for (var loop = site.Around.Loops; loop is not null; loop = loop.Outer)
        {
            if (loop.Name is null)
            {
                return;
            }

            if (string.Equals(loop.Name, name.Text, StringComparison.OrdinalIgnoreCase))
            {
                ReferenceCasing.Check(context, name.Text, ReferenceCasing.Inside(name), loop.Name);
                return;
            }
        }

        ReportUndefined(context, site, name.Text, ReferenceCasing.Inside(name));
    }

    private static void ReportUndefined(RuleContext context, in CallSite site, string name, TextSpan at)
    {
        var isCertain = site.Around.IsCertain;
        if (site.Around.Loops is { Kind: LoopKind.Output })
        {
            context.Report(Descriptor, Nameless, site.Call.Span, isCertain, null, name);
        }
        else if (NearestName.Of(name, NamesAround(site.Around.Loops)) is { } near)
        {
            context.Report(Descriptor, Near, at, isCertain, new Repair.ReplaceName(at, near), name, near);
        }
        else
        {
            context.Report(Descriptor, Undefined, at, isCertain, null, name);
        }
    }

    private static IEnumerable<string> NamesAround(EnclosingLoop? loop)
    {
        for (; loop is not null; loop = loop.Outer)
        {
            yield return loop.Name!;
        }
    }
}
