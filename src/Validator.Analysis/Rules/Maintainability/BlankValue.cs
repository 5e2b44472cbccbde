using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5019: what a resource is not given is left out.</summary>
public sealed class BlankValue : Rule
{
    // Those of the test that it stands for: https://github.com/Azure/arm-ttk, Template-Should-Not-Contain-Blanks.
    private static readonly TextsOption Excluded = new(
        "excluded-properties",
        [
            "accessPolicies",
            "allowedCallerIpAddresses",
            "clientId",
            "defaultValue",
            "functions",
            "inputs",
            "notEquals",
            "outputs",
            "parameters",
            "promotionCode",
            "properties",
            "resources",
            "value",
            "variables",
        ],
        "Properties that may be empty."
    );

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5019",
        Name = "blank-value",
        Title = "A property that is given nothing",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "'{0}' is given an empty '{1}'. Leave it out unless it is to be emptied.")],
        Peers = [new("arm-ttk", "Template-Should-Not-Contain-Blanks")],
        Options = [Excluded],
        Docs = """
            A template says what a resource is to be: an empty list empties what is there, and an empty string is a name like any other. A
            property that is not meant is left out. Properties that are commonly empty, and keys that are ids or expressions, are left alone.

            ## Fails

            ```bicep
            resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
              name: 'routes'
              location: resourceGroup().location
              properties: {
                routes: []
              }
            }
            ```

            ## Passes

            ```bicep
            resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
              name: 'routes'
              location: resourceGroup().location
              properties: {
                disableBgpRoutePropagation: true
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (context.Template.Kind == TemplateKind.Deployment)
        {
            Visit(context, resource.Body, context.Option(Excluded));
        }
    }

    // The recursion is bounded by the depth that the parsers allow.
    private static void Visit(RuleContext context, Expression expression, ImmutableArray<string> excluded)
    {
        switch (expression)
        {
            case ArrayExpression array:
                foreach (var item in array.Items)
                {
                    Visit(context, item, excluded);
                }

                break;
            case ObjectExpression owner:
                foreach (var property in owner.Properties)
                {
                    Check(context, property, excluded);
                    Visit(context, property.Value, excluded);
                }

                break;
            case LoopExpression { Body: { } body }:
                Visit(context, body, excluded);
                break;
        }
    }

    private static void Check(RuleContext context, ObjectProperty property, ImmutableArray<string> excluded)
    {
        var kind = property.Value switch
        {
            StringLiteral { Text: var text } when string.IsNullOrWhiteSpace(text) => "string",
            ArrayExpression { Items: [] } => "array",
            ObjectExpression { Properties: [], IsCut: false } => "object",
            NullLiteral => "null",
            _ => null,
        };
        if (
            kind is not null
            && property.ComputedName is null
            && !property.Name.Text.StartsWith('/')
            && !excluded.Contains(property.Name.Text, StringComparer.OrdinalIgnoreCase)
        )
        {
            Place place = new(context.Template.Source, property.Value.Span);
            context.Report(Descriptor.At(place, property.Name.Text, kind));
        }
    }
}
