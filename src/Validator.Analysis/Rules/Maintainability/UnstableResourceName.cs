using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5027: a resource has the same name in the next deployment.</summary>
public sealed class UnstableResourceName : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5027",
        Name = "unstable-resource-name",
        Title = "A resource with another name in each deployment",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "The name is made of '{0}' by way of parameter '{1}', so that each deployment creates another resource."
            ),
        ],
        Peers = [new("bicep", "use-stable-resource-identifiers")],
        Docs = """
            A deployment that runs again is to find what it made before. With `newGuid()` or `utcNow()` in a name it makes another resource each
            time, and leaves the old one behind. `guid()` and `uniqueString()` of what tells the resource from others give a name that stays.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "suffix": { "type": "string", "defaultValue": "[utcNow()]" } },
              "resources": [
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2023-04-01",
                  "name": "[concat('routes', parameters('suffix'))]",
                  "location": "westus"
                }
              ]
            }
            ```

            ```bicep
            param id string = newGuid()

            resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
              name: 'routes-${id}'
              location: 'westus'
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
                  "name": "[concat('routes', uniqueString(resourceGroup().id))]",
                  "location": "westus"
                }
              ]
            }
            ```

            ```bicep
            resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
              name: 'routes-${uniqueString(resourceGroup().id)}'
              location: 'westus'
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Declarations(Check);

    // Most templates have no such default.
    private static void Check(RuleContext context)
    {
        Dictionary<string, string>? changing = null;
        foreach (var parameter in context.Template.Parameters)
        {
            if (
                parameter.Default is Operation value
                && !context.Scope.Supplies(parameter.Name.Text)
                && Changing(value) is { } function
            )
            {
                changing ??= new(StringComparer.OrdinalIgnoreCase);
                changing[parameter.Name.Text] = function;
            }
        }

        if (changing is not null)
        {
            CheckAll(context, context.Template.Resources, changing);
        }
    }

    // The recursion is bounded by the depth that the parsers allow.
    private static void CheckAll(
        RuleContext context,
        ImmutableArray<ResourceDeclaration> resources,
        Dictionary<string, string> changing
    )
    {
        foreach (var resource in resources)
        {
            // The name of a deployment names nothing that stays.
            if (
                !resource.IsExisting
                && !string.Equals(
                    resource.FullType,
                    ResourceDeclaration.DeploymentType,
                    StringComparison.OrdinalIgnoreCase
                )
                && resource.Body.Find("name") is { Value: Operation name }
                && new ParameterUse(context.Scope, changing.ContainsKey).In(name) is { } parameter
            )
            {
                Place place = new(context.Template.Source, name.Span);
                context.Report(Descriptor.At(place, changing[parameter], parameter));
            }

            CheckAll(context, resource.Children, changing);
            if (resource.Template is { UsesOuterScope: true } nested)
            {
                CheckAll(context, nested.Resources, changing);
            }
        }
    }

    private static string? Changing(Expression expression) =>
        expression switch
        {
            FunctionCall call when call.Calls("newGuid") || call.Calls("utcNow") => call.Function!.Name,
            FunctionCall call => call.Arguments.Select(Changing).FirstOrDefault(found => found is not null),
            PropertyAccess access => Changing(access.Target),
            IndexAccess access => Changing(access.Target),
            _ => null,
        };
}
