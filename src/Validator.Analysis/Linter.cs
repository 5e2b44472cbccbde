using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Evaluation;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>Checks files. One instance serves all files of a run, from any number of threads.</summary>
/// <param name="options">What evaluation may assume; nothing unless given.</param>
public sealed class Linter(ImmutableArray<Rule> rules, EvaluationOptions? options = null)
{
    private readonly RuleRegistry _registry = new(rules);
    private readonly EvaluationOptions _options = options ?? EvaluationOptions.Default;

    /// <summary>Checks one file. Never fails: what goes wrong in a rule is a finding.</summary>
    public LintResult Lint(SourceText source) => Lint([new(source)])[0];

    /// <summary>
    /// Checks files together: each template once with each of its parameter files. Gives a result for each input.
    /// </summary>
    public ImmutableArray<LintResult> Lint(ImmutableArray<LintInput> inputs) =>
        new LintGroup(_registry, _options, inputs).Check();
}
