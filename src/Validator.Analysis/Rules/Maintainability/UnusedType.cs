using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5003: every type has a use.</summary>
public sealed class UnusedType : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5003",
        Name = "unused-type",
        Title = "A type that nothing uses",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "Nothing uses type '{0}'. Remove it.")],
        Peers = [new("bicep", "no-unused-types")],
        Docs = """
            A type that no parameter, output or other type refers to checks nothing. Types that Bicep exports are left alone: another
            file may use them.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "languageVersion": "2.0",
              "definitions": { "tier": { "type": "string", "allowedValues": ["basic", "premium"] } },
              "resources": {}
            }
            ```

            ```bicep
            type tier = 'basic' | 'premium'
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "languageVersion": "2.0",
              "definitions": { "tier": { "type": "string", "allowedValues": ["basic", "premium"] } },
              "parameters": { "tier": { "$ref": "#/definitions/tier" } },
              "resources": {},
              "outputs": { "tier": { "type": "string", "value": "[parameters('tier')]" } }
            }
            ```

            ```bicep
            type tier = 'basic' | 'premium'

            param chosen tier

            output chosen string = chosen
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Unused(DeclarationKind.Type, Check);

    private static void Check(RuleContext context, Name name) =>
        context.Report(
            Descriptor.At(new(context.Template.Source, name.Span), name.Text) with
            {
                Repair = new Repair.RemoveDeclaration(name.Span, name.Text) { IsCertain = true },
            }
        );
}
