using System.Collections.Concurrent;
using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Evaluation;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>Checks files. One instance serves all files of a run, from any number of threads.</summary>
public sealed class Linter
{
    private readonly RuleRegistry _registry;
    private readonly EvaluationOptions _options;

    // As many as files are checked at once.
    private readonly ConcurrentBag<JsonBuffers> _buffers = [];

    /// <param name="options">What evaluation may assume; nothing unless given.</param>
    public Linter(ImmutableArray<Rule> rules, EvaluationOptions? options = null)
    {
        _registry = new(rules);
        _options = (options ?? EvaluationOptions.Default) with { ResourceShape = _registry.ResourceShape };
    }

    /// <summary>Checks one file. Never fails: what goes wrong in a rule is a finding.</summary>
    public LintResult Lint(SourceText source) => Lint([new(source)])[0];

    /// <summary>
    /// Checks files together: each template once with each of its parameter files. Gives a result for each input.
    /// </summary>
    public ImmutableArray<LintResult> Lint(ImmutableArray<LintInput> inputs)
    {
        ImmutableArray<JsonBuffers> taken = [.. inputs.Select(_ => _buffers.TryTake(out var free) ? free : new())];
        var results = new LintGroup(_registry, _options, inputs, taken).Check();
        foreach (var buffers in taken)
        {
            _buffers.Add(buffers);
        }

        return results;
    }
}
