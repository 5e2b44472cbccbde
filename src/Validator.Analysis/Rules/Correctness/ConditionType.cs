using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>The condition of a resource or module is a boolean.</summary>
public sealed class ConditionType : Rule
{
    private static readonly DiagnosticDescriptor Mismatch = new()
    {
        Id = "ARM3052",
        Name = "condition-type-mismatch",
        Title = "A condition that is no boolean",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP046")],
        Messages = [new("default", "A condition must be of type 'boolean', not '{0}'.")],
        Docs = """
            What decides whether Bicep deploys a resource or module is a boolean. A string or a number is not taken for one:
            the file does not compile.

            ## Fails

            ```bicep
            param mode string

            resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = if (mode) {
              name: 'example'
              location: 'westeurope'
            }

            targetScope = 'subscription'
            ```

            ## Passes

            ```bicep
            param mode string

            resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = if (mode == 'all') {
              name: 'example'
              location: 'westeurope'
            }

            targetScope = 'subscription'
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Mismatch];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    // What the engine makes of others is not known.
    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (
            context.Template.HasCompiler
            && resource.Condition is { } condition
            && context.Scope.Evaluate(condition) is var value
            && !value.Kinds.HasFlag(ValueKinds.Boolean)
        )
        {
            Place place = new(context.Scope.Source, condition.Span);
            context.Report(
                Mismatch.At(place, KindWords.Of(value.Kinds)) with
                {
                    Repair = ScalarConversion.Repair(value, ValueKinds.Boolean, isCertain: true),
                }
            );
        }
    }
}
