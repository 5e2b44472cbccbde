using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5016: dependencies are names.</summary>
public sealed class DynamicDependsOn : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5016",
        Name = "dynamic-depends-on",
        Title = "A dependency that is chosen or put together",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages =
        [
            new(
                "default",
                "'{0}' in 'dependsOn' makes the order hard to see. Name the resource; one that is not deployed is not waited for."
            ),
        ],
        Peers = [new("arm-ttk", "DependsOn-Best-Practices")],
        Docs = """
            A dependency on a resource whose condition is false is taken out by the deployment engine, so that no `if()` is needed. A
            name put together with `concat` can be anything; `resourceId` says what is meant, and is checked.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "hasRoutes": { "type": "bool" } },
              "resources": [
                {
                  "type": "Microsoft.Network/virtualNetworks",
                  "apiVersion": "2024-05-01",
                  "name": "contoso",
                  "location": "[resourceGroup().location]",
                  "dependsOn": [
                    "[if(parameters('hasRoutes'), resourceId('Microsoft.Network/routeTables', 'routes'), resourceGroup().id)]"
                  ],
                  "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } }
                },
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2024-05-01",
                  "name": "routes",
                  "location": "[resourceGroup().location]",
                  "properties": {}
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
                  "type": "Microsoft.Network/virtualNetworks",
                  "apiVersion": "2024-05-01",
                  "name": "contoso",
                  "location": "[resourceGroup().location]",
                  "dependsOn": [
                    "[resourceId('Microsoft.Network/routeTables', 'routes')]"
                  ],
                  "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } }
                },
                {
                  "type": "Microsoft.Network/routeTables",
                  "apiVersion": "2024-05-01",
                  "name": "routes",
                  "location": "[resourceGroup().location]",
                  "properties": {}
                }
              ]
            }
            ```

            ```bicep
            resource routes 'Microsoft.Network/routeTables@2024-05-01' = {
              name: 'routes'
              location: resourceGroup().location
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (
            site is { Around: { Section: "dependsOn", Parent: null }, Function.Name: "if" or "concat" }
            && !(site.Function.Name == "concat" && Mentions(site.Call, "copyIndex"))
        )
        {
            context.Report(Descriptor.At(new(context.Template.Source, site.Call.Name.Span), site.Function.Name));
        }
    }

    // The recursion is bounded by the depth that the expression parser allows.
    private static bool Mentions(Expression expression, string function) =>
        expression switch
        {
            FunctionCall call => call.Function?.Name == function || call.Arguments.Any(one => Mentions(one, function)),
            PropertyAccess access => Mentions(access.Target, function),
            IndexAccess access => Mentions(access.Target, function) || Mentions(access.Index, function),
            _ => false,
        };
}
