using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>What a configuration says of one rule.</summary>
internal sealed record ResolvedLine(
    DiagnosticDescriptor Rule,
    Setting<Severity>? Severity,
    ImmutableArray<(RuleOption Option, Setting<object> Value)> Options
);

/// <summary>Finds the rules and options that a configuration means, and gathers those that there are not.</summary>
internal sealed class RuleLineResolver(ImmutableArray<DiagnosticDescriptor> catalogue)
{
    private readonly List<(Place Place, string Reason)> _problems = [];

    /// <exception cref="ConfigurationException">Something was not found.</exception>
    public void ThrowIfWrong() => ConfigurationProblems.ThrowIfAny(_problems);

    /// <summary>What is said of each rule; the wider lines first, so that the narrower ones go over them.</summary>
    public ImmutableArray<ResolvedLine> Resolve(ImmutableArray<RuleLine> lines) =>
        [
            .. lines
                .SelectMany(line => Resolve(line).Select(one => (line.Selector.Value, One: one)))
                .OrderBy(pair => RuleNames.Narrowness(pair.One.Rule, pair.Value))
                .Select(pair => pair.One),
        ];

    private IEnumerable<ResolvedLine> Resolve(RuleLine line)
    {
        var (word, place) = line.Selector;
        var rules = RuleNames.Find(catalogue, word);
        if (rules.IsEmpty)
        {
            var near = ConfigurationProblems.Near(word, RuleNames.Known(catalogue));
            _problems.Add((place, $"No rule is called '{word}'.{near}"));
            return [];
        }

        if (!line.Options.IsEmpty && !RuleNames.IsCalled(rules[0], word))
        {
            _problems.Add((line.Options[0].Name.Place, $"Options are those of one rule, and '{word}' means several."));
            return [];
        }

        var options = line.Options.IsEmpty ? [] : Options(line, rules[0]);
        return rules.Select(rule => new ResolvedLine(rule, line.Severity, options));
    }

    private ImmutableArray<(RuleOption Option, Setting<object> Value)> Options(RuleLine line, DiagnosticDescriptor rule)
    {
        var options = ImmutableArray.CreateBuilder<(RuleOption Option, Setting<object> Value)>();
        foreach (var (name, written) in line.Options)
        {
            if (rule.Options.FirstOrDefault(one => one.Name == name.Value) is not { } option)
            {
                ImmutableArray<string> known = [.. rule.Options.Select(one => one.Name), SeverityWord.Key];
                _problems.Add(
                    (
                        name.Place,
                        $"Rule '{rule.Name}' has no option '{name.Value}'.{ConfigurationProblems.Suggest(name.Value, known)}"
                    )
                );
                continue;
            }

            Place place = new(name.Place.Source, written.Span);
            if (OptionReader.Read(option, written) is { } value)
            {
                options.Add((option, new(value, place)));
            }
            else
            {
                _problems.Add((place, OptionReader.Problem(option, written)));
            }
        }

        return options.DrainToImmutable();
    }
}
