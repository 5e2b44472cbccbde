using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>One evaluation of one file: its assumptions, its budget, and what certainly fails. Not safe for two threads.</summary>
/// <param name="report">Is told what certainly fails when it is evaluated; may be told the same twice.</param>
public sealed class Evaluator(EvaluationOptions options, Action<Diagnostic>? report = null)
{
    private readonly Dictionary<Template, Declarations> _declarations = [];

    public EvaluationOptions Options { get; } = options;

    internal EvaluationBudget Budget { get; } = new();

    /// <summary>Whether what nobody asked for should no longer be evaluated, so that the rest can be.</summary>
    public bool IsTired => Budget.IsHalfSpent;

    /// <summary>Whether failures are kept back, because what is evaluated now is not deployed.</summary>
    public bool IsSilent { get; set; }

    /// <summary>How many failures were kept back so far.</summary>
    internal int KeptBack { get; private set; }

    /// <summary>The names of a template, which may be deployed many times.</summary>
    internal Declarations DeclarationsOf(Template template) =>
        _declarations.TryGetValue(template, out var declared) ? declared : _declarations[template] = new(template);

    internal void Report(Diagnostic failure)
    {
        if (IsSilent)
        {
            KeptBack++;
        }
        else
        {
            report?.Invoke(failure);
        }
    }

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
