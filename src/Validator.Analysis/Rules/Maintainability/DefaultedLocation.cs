using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5047: whoever uses a module says where it deploys to.</summary>
public sealed class DefaultedLocation : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5047",
        Name = "defaulted-location",
        Title = "A module that is not told where to deploy to",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages =
        [
            new("default", "The module takes the location of its group for '{0}'. Give it the one that is meant."),
        ],
        Peers = [new("bicep", "explicit-values-for-loc-params")],
        Docs = """
            A default of `resourceGroup().location` is for whoever deploys a template by itself. A template that uses it as a module has a location
            of its own to pass on, and without it the two may end up in different places.

            ## Fails

            ```bicep
            module network 'network.bicep' = {
              name: 'network'
            }
            ```

            With the file `network.bicep`

            ```bicep
            param location string = resourceGroup().location

            output location string = location
            ```

            ## Passes

            ```bicep
            param location string

            module network 'network.bicep' = {
              name: 'network'
              params: { location: location }
            }
            ```

            With the file `network.bicep`

            ```bicep
            param location string = resourceGroup().location

            output location string = location
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Resource(ResourceDeclaration.DeploymentType, Check);

    private static void Check(RuleContext context, ResourceDeclaration deployment)
    {
        if (
            context.Scope.TemplateOf(deployment) is not { UsesOuterScope: false } module
            || module.Arguments is { MayHaveOthers: true }
        )
        {
            return;
        }

        var at = module.Arguments?.Anchor ?? deployment.Anchor;
        foreach (var parameter in module.Parameters)
        {
            if (IsLocation(module, parameter) && module.Arguments?.Find(parameter.Name.Text) is null)
            {
                context.Report(
                    Descriptor.At(new(context.Template.Source, at), parameter.Name.Text) with
                    {
                        Related = [new(new(module.Source, parameter.Name.Span), "The parameter is declared here.")],
                    }
                );
            }
        }
    }

    // By its text, because the defaults of a Bicep module are not read where it is used.
    private static bool IsLocation(Template module, ParameterDeclaration parameter) =>
        parameter.Default is { Span: var span }
        && module.Source.Slice(span) is var text
        && (
            text.Equals("resourceGroup().location", StringComparison.OrdinalIgnoreCase)
            || text.Equals("deployment().location", StringComparison.OrdinalIgnoreCase)
        );
}
