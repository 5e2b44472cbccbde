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
    )
    {
        // Another value than the default need not fail.
        var finding = Provenance.Finding(descriptor, message, place, inputs, arguments);
        scope.Evaluator.Report(
            IsFromDefault(inputs) && finding.Severity > Severity.Warning
                ? finding with
                {
                    Severity = Severity.Warning,
                }
                : finding
        );
    }

    private static bool IsFromDefault(ReadOnlySpan<Value> inputs)
    {
        foreach (var input in inputs)
        {
            if (input.FirstDefault is not null)
            {
                return true;
            }
        }

        return false;
    }
}
