using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>One evaluation of one file: its assumptions, its budget, and what certainly fails. Not safe for two threads.</summary>
/// <param name="report">Is told what certainly fails when it is evaluated; may be told the same twice.</param>
public sealed class Evaluator(EvaluationOptions options, Action<Diagnostic>? report = null)
{
    public EvaluationOptions Options { get; } = options;

    internal EvaluationBudget Budget { get; } = new();

    private int _templates;

    /// <summary>Whether what nobody asked for should no longer be evaluated, so that the rest can be.</summary>
    public bool IsTired => Budget.IsHalfSpent;

    /// <summary>Whether failures are kept back, because what is evaluated now is not deployed.</summary>
    public bool IsSilent { get; set; }

    /// <summary>
    /// Where failures go while a value is found that is remembered with them; null where they go to who asked for the
    /// evaluation.
    /// </summary>
    internal List<Diagnostic>? Remembered { get; set; }

    internal int NextNumber() => ++_templates;

    internal void Report(Diagnostic failure)
    {
        if (Remembered is { } list)
        {
            // A value that fails in more ways than these is mended before the others matter.
            if (list.Count < MostRemembered)
            {
                list.Add(failure);
            }
        }
        else if (!IsSilent)
        {
            report?.Invoke(failure);
        }
    }

    private const int MostRemembered = 16;

    /// <summary>The scope of a template that is deployed by itself.</summary>
    /// <param name="file">The parameter file that it is deployed with.</param>
    public Scope Enter(Template template, ParameterFile? file = null)
    {
        if (file is null)
        {
            return new(new(template, this, null, null, Options.Context), null);
        }

        Template nothing = new() { Source = file.Source, Kind = TemplateKind.Deployment };
        ScopedArguments given = new(file.Arguments, Enter(nothing)) { IsFile = true };
        return new(new(template, this, null, given, Options.Context), null);
    }
}
