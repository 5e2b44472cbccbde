using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>A template declares a resource once.</summary>
public sealed class DuplicateResource : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3044",
        Name = "duplicate-resource",
        Title = "A resource that the template declares twice",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP121")],
        Messages =
        [
            new("default", "The template already declares a '{0}' of this name."),
            new("loop", "Every turn of the loop makes a '{0}' of the same name; the name must depend on the index."),
        ],
        Docs = """
            Two resources of one type, one name and one scope are the same resource, and Azure refuses a template that
            declares a resource twice. In a loop the name must depend on `copyIndex()`, or else each turn declares the same
            one. Resources with conditions are left out, because only one of them may be deployed.

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
                  "location": "westus"
                },
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2023-04-01",
                  "name": "routes",
                  "location": "westus"
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
                  "location": "westus"
                },
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2023-04-01",
                  "name": "otherRoutes",
                  "location": "westus"
                }
              ]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) => on.Template(Check);

    private static void Check(RuleContext context, DeployedResources resources)
    {
        // Only of a type that occurs twice there can be two with one id.
        var types = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (resources.All(resource => resource.Declaration.WrittenType is not { } type || types.Add(type)))
        {
            return;
        }

        Dictionary<string, DeployedResource> seen = [];
        foreach (var resource in resources)
        {
            // What is too much to evaluate is alike for all turns of a loop.
            if (
                IsCertain(resource)
                && resource.IdKey is { } key
                && !seen.TryAdd(key, resource)
                && !context.Scope.Evaluator.IsTired
            )
            {
                Report(context, seen[key], resource);
            }
        }
    }

    // Of a loop whose number of turns is not known there may be none.
    private static bool IsCertain(DeployedResource resource) =>
        resource.Declaration is { Condition: null, IsExisting: false, IsExtensible: false, Loop: var loop } declaration
        && declaration.Body.Find("name") is not null
        && (loop is null || loop.Count is { } count && resource.Scope.Evaluate(count).Form is IntegerLiteral);

    private static void Report(RuleContext context, DeployedResource first, DeployedResource second)
    {
        var name = second.Declaration.Body.Find("name")!.Value;
        var isLoop = ReferenceEquals(first.Declaration, second.Declaration);
        Place place = new(second.Scope.Source, name.Span);
        var message = Descriptor.Messages[isLoop ? 1 : 0];
        var diagnostic = Descriptor.At(message, place, second.Declaration.WrittenType!);
        var other = new Place(first.Scope.Source, first.Declaration.Body.Find("name")!.Value.Span);
        context.Report(
            isLoop ? diagnostic : diagnostic with { Related = [new(other, "The other declaration is here.")] }
        );
    }
}
