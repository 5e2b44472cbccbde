using System.Collections.Concurrent;
using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Engine;
using Validator.Analysis.Suppressions;
using Validator.Evaluation;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>Checks files. One instance serves all files of a run, from any number of threads.</summary>
public sealed class Linter
{
    private readonly ImmutableArray<Rule> _rules;
    private readonly EvaluationOptions _options;
    private readonly RuleTimes? _times;

    // Most files suppress nothing.
    private readonly Lazy<KnownRules> _known;

    // Most runs have one kind of settings.
    private readonly ConcurrentDictionary<RuleSettings, RuleRegistry> _registries = [];

    // As many as files are checked at once.
    private readonly ConcurrentBag<JsonBuffers> _buffers = [];

    /// <param name="options">What evaluation may assume; nothing unless given.</param>
    /// <param name="times">Is told what each rule costs, if it is on.</param>
    public Linter(ImmutableArray<Rule> rules, EvaluationOptions? options = null, RuleTimes? times = null)
    {
        _times = times is { IsOn: true } ? times : null;
        _rules = rules;
        _options = options ?? EvaluationOptions.Default;
        _known = new(() => new(Catalogue.All.Concat(rules.SelectMany(rule => rule.Descriptors)).Distinct()));
    }

    /// <summary>Checks one file. Never fails: what goes wrong in a rule is a finding.</summary>
    public LintResult Lint(SourceText source) => Lint([new(source)])[0];

    /// <summary>
    /// Checks files together: each template once with each of its parameter files. Gives a result for each input.
    /// </summary>
    public ImmutableArray<LintResult> Lint(ImmutableArray<LintInput> inputs)
    {
        if (inputs.IsEmpty)
        {
            return [];
        }

        var registry = RegistryOf(inputs);
        ImmutableArray<JsonBuffers> taken = [.. inputs.Select(_ => _buffers.TryTake(out var free) ? free : new())];
        var options = _options with { ResourceShape = registry.ResourceShape };
        var results = new LintGroup(registry, options, _known, inputs, taken).Check();
        foreach (var buffers in taken)
        {
            _buffers.Add(buffers);
        }

        return results;
    }

    // What holds for a template and for its parameter file may differ: a rule runs if it is on in one of them.
    private RuleRegistry RegistryOf(ImmutableArray<LintInput> inputs)
    {
        var first = inputs[0].Rules;
        return inputs.All(input => input.Rules == first)
            ? _registries.GetOrAdd(first, settings => new(_rules, _times, settings))
            : new(_rules, _times, [.. inputs.Select(input => input.Rules).Distinct()]);
    }
}
