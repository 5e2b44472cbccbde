using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Checking;

namespace Validator.Analysis.Engine;

/// <summary>What a rule may know while it looks at a template, and where it reports.</summary>
public sealed class RuleContext(
    Template template,
    Scope scope,
    Tally tally,
    ComparedValues compared,
    Action<Diagnostic> report
)
{
    public Template Template { get; } = template;

    /// <summary>Evaluates the expressions of the template.</summary>
    public Scope Scope { get; } = scope;

    public Tally Tally { get; } = tally;

    /// <summary>What the resources of the file share, so that it is compared once.</summary>
    public ComparedValues Compared { get; } = compared;

    public void Report(Diagnostic diagnostic) => report(diagnostic);
}
