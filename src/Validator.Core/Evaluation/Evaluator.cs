using Validator.Diagnostics;
using Validator.Evaluation.Deployments;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>One evaluation of one file: its assumptions, its budget, and what certainly fails. Not safe for two threads.</summary>
/// <param name="report">Is told what certainly fails when it is evaluated; may be told the same twice.</param>
public sealed class Evaluator(EvaluationOptions options, Action<Diagnostic>? report = null)
{
    private const int MostRemembered = 16;

    private readonly Dictionary<Template, Declarations> _declarations = [];
    private readonly Dictionary<Template, Scope> _homes = [];
    private int _templates;

    // Where failures go while a value is found that is remembered with them: the list is made with the first.
    private bool _isRemembering;
    private List<Diagnostic>? _remembered;
    private Residue? _keyWriter;

    public EvaluationOptions Options { get; } = options;

    internal EvaluationBudget Budget { get; } = new();

    internal LinkedTemplates Links { get; } = new();

    /// <summary>Whether what nobody asked for should no longer be evaluated, so that the rest can be.</summary>
    public bool IsTired => Budget.IsHalfSpent;

    /// <summary>Whether failures are kept back, because what is evaluated now is not deployed.</summary>
    public bool IsSilent { get; set; }

    public Silence Silenced() => new(this);

    /// <summary>The writer of keys, of which one is enough unless a key is asked for while another is written.</summary>
    internal Residue TakeKeyWriter()
    {
        var writer = _keyWriter ?? new();
        _keyWriter = null;
        return writer;
    }

    internal void GiveBack(Residue keyWriter) => _keyWriter = keyWriter;

    /// <summary>How many templates are deployed so far.</summary>
    internal int Templates => _templates;

    /// <summary>A number for one more template that is deployed.</summary>
    internal int NextNumber() => ++_templates;

    /// <summary>Finds a value, and gives its failures with it instead of reporting them.</summary>
    internal Value Remember(Expression expression, Scope scope, out List<Diagnostic>? failures)
    {
        if (expression is not Operation operation)
        {
            return Find(expression, scope, out failures);
        }

        var found = Remember(operation, scope);
        failures = found.Failures;
        return found.Value;
    }

    /// <summary>The same for what has to be computed, which keeps the value.</summary>
    internal OperationValue Remember(Operation operation, Scope scope)
    {
        if (operation.Last is { } last && last.Scope == scope)
        {
            return last;
        }

        var value = Find(operation, scope, out var failures);
        OperationValue found = new(scope, value, failures);

        // What is too deep from here may be known to who asks elsewhere.
        if (Budget.Depth == 0 || !Budget.WasTooDeep)
        {
            operation.Last = found;
        }

        return found;
    }

    private Value Find(Expression expression, Scope scope, out List<Diagnostic>? failures)
    {
        var (wasRemembering, wasSilent, around) = (_isRemembering, IsSilent, _remembered);
        (_isRemembering, IsSilent, _remembered) = (true, false, null);
        var value = expression is Operation operation ? scope.ComputeAnew(operation) : scope.Evaluate(expression);
        failures = _remembered;
        (_isRemembering, IsSilent, _remembered) = (wasRemembering, wasSilent, around);
        return value;
    }

    /// <summary>Reports what failed while a value was found that was remembered.</summary>
    internal void Report(List<Diagnostic>? failures)
    {
        if (failures is not null)
        {
            foreach (var failure in failures)
            {
                Report(failure);
            }
        }
    }

    /// <summary>The names of a template, which may be deployed many times.</summary>
    internal Declarations DeclarationsOf(Template template) =>
        _declarations.TryGetValue(template, out var declared) ? declared : _declarations[template] = new(template);

    /// <summary>The scope of a file from which others import, which nobody deploys.</summary>
    internal Scope ScopeOf(Template home) =>
        _homes.TryGetValue(home, out var known)
            ? known
            : _homes[home] = new TemplateValues(home, this, null, null, Options.Context).Root;

    internal void Report(Diagnostic failure)
    {
        if (IsSilent)
        {
            return;
        }

        if (_isRemembering)
        {
            // A value that fails in more ways than these is mended before the others matter.
            _remembered ??= [];
            if (_remembered.Count < MostRemembered)
            {
                _remembered.Add(failure);
            }
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
            return new TemplateValues(template, this, null, null, Options.Context).Root;
        }

        var names = file.Names ?? new() { Source = file.Source, Kind = TemplateKind.Deployment };
        ScopedArguments given = new(file.Arguments, Enter(names)) { IsFile = true };
        return new TemplateValues(template, this, null, given, Options.Context).Root;
    }
}
