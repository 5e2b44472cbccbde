using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3011: no variable, default or user-defined function is made of itself.</summary>
public sealed class CyclicReference : Rule
{
    private static readonly MessageFormat Itself = new("default", "'{0}' refers to itself, so it has no value.");

    private static readonly MessageFormat Cycle = new("cycle", "The value of '{0}' is made of itself: '{1}'.");

    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3011",
        Name = "cyclic-reference",
        Title = "A variable, default or function that refers to itself",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages = [Itself, Cycle],
        Docs = """
            A variable or the default of a parameter that refers to itself, directly or through others, has no value, and the
            deployment fails. So does one with a user-defined function that calls itself, whether anything calls it or not. A
            reference in a branch of `if()` does not count, because it may never be evaluated.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": {
                "site": "[concat(variables('plan'), '-site')]",
                "plan": "[concat(variables('site'), '-plan')]"
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
                "site": "[concat(variables('plan'), '-site')]",
                "plan": "contoso-plan"
              },
              "resources": []
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) => on.Declarations(Check);

    // The name or id of a resource, as in account.name: no name of a file has a dot.
    private static bool IsImplied(string name) => name.Contains('.', StringComparison.Ordinal);

    private static void Check(RuleContext context)
    {
        foreach (var cycle in new ReferenceGraph(context.Scope).Cycles())
        {
            // Resources that name each other wait for each other: dependency-cycle says so.
            if (context.Template.SymbolCycles is not null && cycle.Any(one => IsImplied(one.Name)))
            {
                continue;
            }

            // Where it begins is arbitrary, so the first in the file is blamed, and the rest shows the way around.
            var first = cycle[0];
            Place place = new(context.Scope.Source, first.At);
            var names = string.Join(" -> ", cycle.Select(one => one.Name).Append(first.Name));
            context.Report(
                (
                    cycle.Length == 1
                        ? Descriptor.At(Itself, place, first.Name)
                        : Descriptor.At(Cycle, place, first.Name, names)
                ) with
                {
                    Related =
                    [
                        .. cycle
                            .Skip(1)
                            .Select(one => new RelatedPlace(
                                new(context.Scope.Source, one.At),
                                $"The cycle goes on at '{one.Name}'."
                            )),
                    ],
                }
            );
        }
    }
}
