using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>Compares a configuration with the shape that it has to have, and gathers what is wrong.</summary>
internal sealed class ShapeCheck
{
    private readonly List<(TextSpan Span, string Reason)> _problems = [];

    /// <exception cref="ConfigurationException">Something in the value is not as it has to be.</exception>
    public static void Require(SourceText source, YamlValue value, Shape shape)
    {
        ShapeCheck check = new();
        check.Compare(value, shape, "");
        ConfigurationProblems.ThrowIfAny(source, check._problems);
    }

    private void Compare(YamlValue value, Shape shape, string key)
    {
        switch (shape)
        {
            case Shape.Text(var expected):
                RequireText(value, expected);
                break;
            case Shape.Pattern:
                ComparePattern(value);
                break;
            case Shape.Choice(var words):
                CompareChoice(value, words, key);
                break;
            case Shape.List(var item, var mayStandAlone):
                CompareList(value, item, mayStandAlone, key);
                break;
            case Shape.Table(var example, var each):
                foreach (var entry in Entries(value, example))
                {
                    Compare(entry.Value, each, entry.Key.Value);
                }

                break;
            case Shape.Keys(var known):
                CompareKeys(value, known);
                break;
            case Shape.Rules:
                foreach (var entry in Entries(value, "secure-parameter-default"))
                {
                    CompareRule(entry);
                }

                break;
        }
    }

    private string? RequireText(YamlValue value, string expected)
    {
        if (value is YamlValue.Text { IsNothing: false, Value.Length: > 0 } text)
        {
            return text.Value;
        }

        Add(value.Span, $"Expected {expected}, found {Kind(value)}.");
        return null;
    }

    private void ComparePattern(YamlValue value)
    {
        if (RequireText(value, "a path with wildcards") is { } pattern && pattern.Split('/').Contains(".."))
        {
            Add(
                value.Span,
                $"A pattern leads to files below the folder of the configuration, and '{pattern}' leads out of it."
            );
        }
    }

    private void CompareChoice(YamlValue value, ImmutableArray<string> words, string key)
    {
        if (value is not YamlValue.Text { Value: var written } || value is YamlValue.Text { IsNothing: true })
        {
            Add(value.Span, $"'{key}' must be {ConfigurationProblems.OneOf(words)}, found {Kind(value)}.");
        }
        else if (!words.Contains(written))
        {
            Add(
                value.Span,
                $"'{key}' must be {ConfigurationProblems.OneOf(words)}, not '{written}'.{ConfigurationProblems.Near(written, words)}"
            );
        }
    }

    private void CompareList(YamlValue value, Shape item, bool mayStandAlone, string key)
    {
        if (value is YamlValue.List list)
        {
            foreach (var one in list.Items)
            {
                Compare(one, item, key);
            }
        }
        else if (mayStandAlone && value is YamlValue.Text { IsNothing: false })
        {
            Compare(value, item, key);
        }
        else
        {
            Add(value.Span, $"'{key}' must be a list, found {Kind(value)}.");
        }
    }

    private void CompareKeys(YamlValue value, ImmutableArray<ConfigurationKey> known)
    {
        var entries = Entries(value, known[0].Name);
        foreach (var (written, inner) in entries)
        {
            if (known.FirstOrDefault(one => one.Name == written.Value) is { } key)
            {
                Compare(inner, key.Shape, key.Name);
            }
            else
            {
                var names = known.Select(one => one.Name);
                Add(
                    written.Span,
                    $"Unknown key '{written.Value}'.{ConfigurationProblems.Suggest(written.Value, names)}"
                );
            }
        }

        if (value is not YamlValue.Map)
        {
            return;
        }

        foreach (var key in known.Where(one => one.IsRequired && entries.All(entry => entry.Key.Value != one.Name)))
        {
            Add(value.Span with { Length = 1 }, $"Expected key '{key.Name}' here.");
        }
    }

    // Which options there are depends on the rule, and that on the packs.
    private void CompareRule(YamlEntry rule)
    {
        switch (rule.Value)
        {
            case YamlValue.Map { Entries: [] }:
                Add(rule.Value.Span, $"Expected a severity or options of '{rule.Key.Value}', found nothing.");
                break;
            case YamlValue.Map options:
                if (options[SeverityWord.Key] is { } severity)
                {
                    CompareChoice(severity, SeverityWord.All, SeverityWord.Key);
                }

                break;
            default:
                CompareChoice(rule.Value, SeverityWord.All, rule.Key.Value);
                break;
        }
    }

    private ImmutableArray<YamlEntry> Entries(YamlValue value, string example)
    {
        if (value is YamlValue.Map map)
        {
            foreach (var entry in map.Entries.Where(entry => entry.Key.Value.Length == 0))
            {
                Add(entry.Key.Span, "Expected a key, found nothing.");
            }

            return map.Entries;
        }

        Add(value.Span, $"Expected keys such as '{example}:', found {Kind(value)}.");
        return [];
    }

    private void Add(TextSpan span, string reason) => _problems.Add((span, reason));

    private static string Kind(YamlValue value) => ConfigurationProblems.Kind(value);
}
