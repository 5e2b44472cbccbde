using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>
/// Of what the engine may not come to evaluate, such as the branches of a condition, what a compiler refuses all the same:
/// operands and members that the types rule out.
/// </summary>
public sealed class SkippedOperands : Rule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (!context.Template.HasCompiler || site.Function is not { IsLazy: true })
        {
            return;
        }

        for (var i = 1; i < site.Call.Arguments.Length; i++)
        {
            foreach (var failure in context.Scope.FailuresOf(site.Call.Arguments[i]))
            {
                if (failure.Descriptor == EvaluationDiagnostics.UnknownMember)
                {
                    context.Report(failure);
                }
            }
        }
    }
}
