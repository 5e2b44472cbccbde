using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5004: every import has a use.</summary>
public sealed class UnusedImport : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5004",
        Name = "unused-import",
        Title = "An import that nothing uses",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "Nothing uses import '{0}'. Remove it.")],
        Peers = [new("bicep", "no-unused-imports")],
        Docs = """
            What a Bicep file imports and does not use makes it depend on another file for nothing.

            ## Fails

            ```bicep
            import { tier } from 'types.bicep'
            ```

            ## Passes

            ```bicep
            import { tier } from 'types.bicep'

            param chosen tier

            output chosen string = chosen
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Unused(DeclarationKind.Import, Check);

    private static void Check(RuleContext context, Name name) =>
        context.Report(
            Descriptor.At(new(context.Template.Source, name.Span), name.Text) with
            {
                Repair = new Repair.RemoveDeclaration(name.Span, name.Text) { IsCertain = true },
            }
        );
}
