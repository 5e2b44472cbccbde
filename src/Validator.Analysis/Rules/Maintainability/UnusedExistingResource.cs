using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5005: every existing resource has a use.</summary>
public sealed class UnusedExistingResource : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5005",
        Name = "unused-existing-resource",
        Title = "An existing resource that nothing uses",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "Nothing uses existing resource '{0}'. Remove it.")],
        Peers = [new("bicep", "no-unused-existing-resources")],
        Docs = """
            A declaration with `existing` deploys nothing: it is there to be referred to. Without a reference it only looks as if the
            file depended on the resource.

            ## Fails

            ```bicep
            resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
              name: 'contoso'
            }
            ```

            ## Passes

            ```bicep
            resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
              name: 'contoso'
            }

            output vaultId string = vault.id
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Unused(DeclarationKind.ExistingResource, Check);

    private static void Check(RuleContext context, Name name) =>
        context.Report(
            Descriptor.At(new(context.Template.Source, name.Span), name.Text) with
            {
                Repair = new Repair.RemoveDeclaration(name.Span, name.Text) { IsCertain = true },
            }
        );
}
