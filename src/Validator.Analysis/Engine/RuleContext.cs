using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>What a rule may know while it looks at a template, and where it reports.</summary>
public sealed class RuleContext(Template template, Scope scope, Tally tally, Action<Diagnostic> report)
{
    public Template Template { get; } = template;

    /// <summary>Evaluates the expressions of the template.</summary>
    public Scope Scope { get; } = scope;

    public Tally Tally { get; } = tally;

    public void Report(Diagnostic diagnostic) => report(diagnostic);
}
