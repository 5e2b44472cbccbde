using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>Reports what the deployment engine will refuse when it evaluates an expression.</summary>
internal static class Failures
{
    /// <param name="inputs">The values that the failure follows from.</param>
    public static void Report(
        Scope scope,
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        Place place,
        ReadOnlySpan<Value> inputs,
        params ReadOnlySpan<string> arguments
    ) => scope.Evaluator.Report(Provenance.Finding(descriptor, message, place, inputs, arguments));
}
