using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Functions;
using Validator.Model;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>
/// Of what the engine may not come to evaluate, such as the branches of a condition, what a compiler refuses all the same:
/// operands and members that the types rule out.
/// </summary>
public sealed class SkippedOperands : Rule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [EvaluationDiagnostics.UnknownMember, EvaluationDiagnostics.ArgumentTypeMismatch];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        if (!context.Template.HasCompiler || site.Function is not { } function)
        {
            return;
        }

        // Of [?null] null comes.
        if (site.Call.Operator is { } operation && function.Name != "tryGet")
        {
            CheckLiterals(context, site.Call, operation, function);
        }

        if (!function.IsLazy)
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

    // Of a literal the compiler knows the type wherever it stands.
    private static void CheckLiterals(
        RuleContext context,
        FunctionCall call,
        string operation,
        FunctionDefinition function
    )
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var wanted = function.KindsOf(i) & (i == 0 ? call.FirstOperand : ValueKinds.Any);
            if (KindOf(call.Arguments[i]) is { } kind && (kind & wanted) == 0)
            {
                var mismatch = EvaluationDiagnostics.ArgumentTypeMismatch;
                context.Report(
                    mismatch,
                    mismatch.Messages[1],
                    call.Arguments[i].Span,
                    isCertain: true,
                    null,
                    operation,
                    KindWords.Of(wanted),
                    KindWords.Of(kind)
                );
            }
        }
    }

    private static ValueKinds? KindOf(Expression operand) =>
        operand switch
        {
            StringLiteral => ValueKinds.String,
            IntegerLiteral => ValueKinds.Integer,
            BooleanLiteral => ValueKinds.Boolean,
            NullLiteral => ValueKinds.Null,
            _ => null,
        };
}
