using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation.Functions;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3002: every template function gets as many arguments as it takes.</summary>
public sealed class ArgumentCount : Rule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ArgumentCountDiagnostics.WrongArgumentCount];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        var call = site.Call;
        if (site.Function is not { } function || function.Takes(call.Arguments.Length))
        {
            return;
        }

        var (message, arguments) = ArgumentCountDiagnostics.Words(function, call.Name.Text, call.Arguments.Length);
        context.Report(
            ArgumentCountDiagnostics.WrongArgumentCount,
            message,
            call.Name.Span,
            site.Around.IsCertain || context.Template.HasCompiler,
            null,
            arguments
        );
    }
}
