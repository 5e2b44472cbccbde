using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5015: what goes without saying is not said.</summary>
public sealed class UnnecessaryDependsOn : Rule
{
    private static readonly MessageFormat Implied = new(
        "default",
        "The resource refers to '{0}', and so waits for it without this entry."
    );

    private static readonly MessageFormat Twice = new("twice", "'{0}' is listed before, and so means nothing here.");

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5015",
        Name = "unnecessary-depends-on",
        Title = "A dependency that goes without saying",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [Implied, Twice],
        Peers = [new("bicep", "no-unnecessary-dependson"), new("cfn-lint", "W3005")],
        Docs = """
            A resource waits for all that it refers to: in Bicep by its name, in a template by `reference('name')`. An entry of `dependsOn`
            for the same says it twice, and stays when the reference goes.

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
                  "tags": { "group": "[reference('group').resourceGuid]" },
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

            ```bicep
            resource group 'Microsoft.Network/networkSecurityGroups@2023-04-01' = {
              name: 'group'
              location: 'westus'
            }

            resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
              name: 'routes'
              location: 'westus'
              tags: { group: group.id }
              dependsOn: [group]
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
                  "tags": { "group": "[resourceId('Microsoft.Network/networkSecurityGroups', 'group')]" },
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

            ```bicep
            resource group 'Microsoft.Network/networkSecurityGroups@2023-04-01' = {
              name: 'group'
              location: 'westus'
            }

            resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
              name: 'routes'
              location: 'westus'
              dependsOn: [group]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Template(Check);

    private static void Check(RuleContext context, DeployedResources resources)
    {
        if (context.Template.ImpliedDependencies is { } find)
        {
            foreach (var (entry, key) in find())
            {
                context.Report(
                    Descriptor.At(new(context.Template.Source, entry.Span), entry.Text) with
                    {
                        Repair = key is { } property
                            ? new Repair.RemoveProperty(property, "dependsOn") { IsCertain = true }
                            : new Repair.RemoveItem(entry.Span) { IsCertain = true },
                    }
                );
            }

            return;
        }

        for (var i = 0; i < resources.Count; i++)
        {
            // What is evaluated somewhere else, or again and again, may mean something there.
            if (
                resources[i].Declaration is { DependsOn: ArrayExpression { Items.Length: > 0 } written, Loop: null }
                && resources[i].Parent is not { Declaration.Loop: not null }
            )
            {
                Check(context, resources, i, written);
            }
        }
    }

    private static void Check(RuleContext context, DeployedResources resources, int index, ArrayExpression written)
    {
        HashSet<int> seen = [];
        HashSet<string>? named = null;
        var entries = resources.Dependencies.Of(index);
        for (var i = 0; i < entries.Length && i < written.Items.Length; i++)
        {
            if (entries[i] is not { Targets: [var target] } entry || written.Items[i].Span != entry.Place.Span)
            {
                continue;
            }

            named ??= NamesIn(resources[index].Declaration.Body);
            var isTwice = !seen.Add(target);
            if (isTwice || IsNamed(resources[target], named))
            {
                var shown = entry.Written.Text ?? Texts.Shown(resources[target].Name);
                context.Report(
                    Descriptor.At(isTwice ? Twice : Implied, entry.Place, shown) with
                    {
                        Repair = new Repair.RemoveItem(entry.Place.Span) { IsCertain = true },
                    }
                );
            }
        }
    }

    // The engine waits for a resource of the template that reference() names, and not for one whose id it has
    // (https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-dependency#reference-and-list-functions).
    private static bool IsNamed(DeployedResource target, HashSet<string> named) =>
        named.Count > 0
        && target.Declaration is { Condition: null, Loop: null }
        && (target.Declaration.SymbolicName?.Text ?? Texts.Known(target.Name)) is { } name
        && named.Contains(name);

    private static HashSet<string> NamesIn(Expression body)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        Collect(body, names);
        return names;
    }

    // The recursion is bounded by the depth that the parsers allow.
    private static void Collect(Expression expression, HashSet<string> names)
    {
        switch (expression)
        {
            case FunctionCall call when call.Calls("reference"):
                if (call.Arguments is [StringLiteral { Text: var text }, ..])
                {
                    names.Add(text);
                }

                break;
            case FunctionCall call:
                foreach (var argument in Always(call))
                {
                    Collect(argument, names);
                }

                break;
            case PropertyAccess access:
                Collect(access.Target, names);
                break;
            case IndexAccess access:
                Collect(access.Target, names);
                Collect(access.Index, names);
                break;
            case ArrayExpression array:
                foreach (var item in array.Items)
                {
                    Collect(item, names);
                }

                break;
            case ObjectExpression owner:
                foreach (var property in owner.Properties)
                {
                    Collect(property.Value, names);
                }

                break;
        }
    }

    private static ImmutableArray<Expression> Always(FunctionCall call) =>
        call.Calls("lambda") ? []
        : call is { Function.IsLazy: true, Arguments.Length: > 0 } ? call.Arguments[..1]
        : call.Arguments;
}
