using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>Checks files. One instance serves all files of a run, from any number of threads.</summary>
public sealed class Linter(ImmutableArray<Rule> rules)
{
    private readonly RuleRegistry _registry = new(rules);

    public LintResult Lint(SourceText source) =>
        new(source, _registry.Resources.Count < 0 ? DocumentKind.Template : DocumentKind.Other, []);
}
