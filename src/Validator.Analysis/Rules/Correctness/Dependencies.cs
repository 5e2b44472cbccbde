using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>What resources say that they depend on is in the template, and leads in no circle.</summary>
public sealed class Dependencies : Rule
{
    private static readonly DiagnosticDescriptor Undefined = new()
    {
        Id = "ARM3042",
        Name = "undefined-dependency",
        Title = "A dependency that the template does not declare",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Note,
        Peers = [new("cfn-lint", "E3005")],
        Messages = [new("default", "The template declares no resource '{0}' to wait for.")],
        Docs = """
            `dependsOn` names resources of the same template that must be deployed before: by their resource id, by their
            name, or by the name of a loop. Azure refuses to wait for what the template does not declare; what exists
            already needs no entry.

            An entry is reported only where all of it is known, and so are the names of all resources of the template.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2023-04-01",
                  "name": "routes",
                  "location": "westus",
                  "dependsOn": ["firewall"]
                }
              ]
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2023-04-01",
                  "name": "routes",
                  "location": "westus",
                  "dependsOn": ["group"]
                },
                {
                  "type": "Microsoft.Network/networkSecurityGroups",
                  "apiVersion": "2023-04-01",
                  "name": "group",
                  "location": "westus"
                }
              ]
            }
            ```
            """,
    };

    private static readonly DiagnosticDescriptor Cycle = new()
    {
        Id = "ARM3043",
        Name = "dependency-cycle",
        Title = "Resources that wait for each other",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP080"), new("cfn-lint", "E3004")],
        Messages =
        [
            new("default", "The resource waits for '{0}', which waits for it in turn, so neither can be deployed."),
            new("self", "The resource waits for itself, so it can never be deployed."),
            new("symbol", "'{0}' needs '{1}', which needs it in turn, so neither can be deployed."),
            new("symbolSelf", "'{0}' needs itself, so it can never be deployed."),
        ],
        Docs = """
            A resource is deployed when all that it depends on is. Resources that depend on each other in a circle can
            never be deployed, and Azure refuses the template. In Bicep, a resource depends on all that its body names, also by way of
            variables, and Bicep compiles no file with such a circle.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2023-04-01",
                  "name": "routes",
                  "location": "westus",
                  "dependsOn": ["group"]
                },
                {
                  "type": "Microsoft.Network/networkSecurityGroups",
                  "apiVersion": "2023-04-01",
                  "name": "group",
                  "location": "westus",
                  "dependsOn": ["routes"]
                }
              ]
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2023-04-01",
                  "name": "routes",
                  "location": "westus",
                  "dependsOn": ["group"]
                },
                {
                  "type": "Microsoft.Network/networkSecurityGroups",
                  "apiVersion": "2023-04-01",
                  "name": "group",
                  "location": "westus"
                }
              ]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Undefined, Cycle];

    public override void Register(RuleRegistry on) => on.Template(Check);

    private static void Check(RuleContext context, DeployedResources resources)
    {
        foreach (var circle in context.Template.SymbolCycles?.Invoke() ?? [])
        {
            Report(context, circle);
        }

        if (resources.All(resource => resource.Declaration.DependsOn is null))
        {
            return;
        }

        var graph = resources.Dependencies;

        // What is too much to evaluate looks alike, so that nothing is certain of it.
        if (context.Scope.Evaluator.IsTired)
        {
            return;
        }

        for (var i = 0; i < resources.Count; i++)
        {
            foreach (var missing in graph.Of(i).Where(one => one is { Targets: [], IsCertain: true }))
            {
                context.Report(
                    Provenance.Finding(
                        Undefined,
                        Undefined.Messages[0],
                        missing.Place,
                        [missing.Written],
                        missing.Written.Text!
                    ) with
                    {
                        Repair = Meant(missing.Written, resources),
                    }
                );
            }
        }

        if (graph.FindCycle() is { } cycle)
        {
            Report(context, graph, resources, cycle);
        }
    }

    private static Repair.ReplaceString? Meant(Value written, DeployedResources resources) =>
        written is { Trail: null, Form: StringLiteral { Text: var text, Span: var span } }
        && NearestName.Of(text, resources.SelectMany(NamesOf)) is { } near
            ? new(span, near)
            : null;

    private static IEnumerable<string> NamesOf(DeployedResource resource)
    {
        if (resource.Declaration.SymbolicName is { Text: var symbolic })
        {
            yield return symbolic;
        }

        if (resource.Name is [{ Literal: { } name }])
        {
            yield return name;
        }
    }

    // Where it begins is arbitrary, so the first in the file is blamed, and the rest shows the way around.
    private static void Report(RuleContext context, SymbolCycle cycle)
    {
        var steps = cycle.Steps;
        var first = steps.IndexOf(steps.MinBy(step => step.Span.Start));
        ImmutableArray<Name> way = [.. steps[first..], .. steps[..first]];
        var source = context.Scope.Source;
        Place place = new(source, way[0].Span);
        var needing = way[^1].Text;
        context.Report(
            (
                way.Length == 1
                    ? Cycle.At(Cycle.Messages[3], place, needing)
                    : Cycle.At(Cycle.Messages[2], place, needing, way[0].Text)
            ) with
            {
                Related =
                [
                    .. way.Skip(1)
                        .Select(
                            (step, i) =>
                                new RelatedPlace(new(source, step.Span), $"'{way[i].Text}' needs '{step.Text}'.")
                        ),
                ],
            }
        );
    }

    // At the entry of the first resource that closes the circle; the other entries follow in order.
    private static void Report(
        RuleContext context,
        DependencyGraph graph,
        DeployedResources resources,
        ImmutableArray<int> cycle
    )
    {
        var steps = cycle
            .Select((from, i) => (From: from, To: cycle[(i + 1) % cycle.Length]))
            .Select(step => graph.Of(step.From).First(dependency => dependency.Targets.Contains(step.To)).Place)
            .ToList();
        var diagnostic = cycle is [_]
            ? Cycle.At(Cycle.Messages[1], steps[0])
            : Cycle.At(steps[0], Texts.Shown(resources[cycle[1]].Name));
        context.Report(
            diagnostic with
            {
                Related =
                [
                    .. steps
                        .Skip(1)
                        .Select(
                            (place, i) =>
                                new RelatedPlace(place, $"'{Texts.Shown(resources[cycle[i + 1]].Name)}' waits here.")
                        ),
                ],
            }
        );
    }
}
