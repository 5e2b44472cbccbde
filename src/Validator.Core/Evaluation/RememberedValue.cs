using Validator.Diagnostics;

namespace Validator.Evaluation;

/// <summary>A value that is found once, and what failed on the way; null where nothing did.</summary>
internal readonly record struct RememberedValue(Value Value, List<Diagnostic>? Failures)
{
    /// <summary>Reports the failures to who asks now, who decides whether they count.</summary>
    public void Report(Evaluator evaluator)
    {
        if (Failures is not null)
        {
            foreach (var failure in Failures)
            {
                evaluator.Report(failure);
            }
        }
    }
}
