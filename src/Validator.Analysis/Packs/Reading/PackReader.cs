using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;
using Validator.Text;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads a rule pack, strictly: what is not understood is a problem, with its place.</summary>
/// <param name="isShipped">Whether the pack is one of armlint's own.</param>
internal sealed class PackReader(SourceText source, bool isShipped)
{
    private readonly PackProblems _problems = new(source);
    private readonly Dictionary<string, string> _takenBy = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Says that there is a rule already.</summary>
    public void Take(string id, string name)
    {
        _takenBy[id] = $"{id} {name}";
        _takenBy[name] = $"{id} {name}";
    }

    /// <exception cref="RulePackException">The file is no rule pack; it says all that is wrong with it.</exception>
    public (string Name, ImmutableArray<PackRuleDefinition> Rules) Read()
    {
        var name = "";
        ImmutableArray<PackRuleDefinition> rules = [];
        if (Parse() is { } root && PackFields.Of(root, "a rule pack", PackShapes.Root, _problems) is { } fields)
        {
            name = fields.RequiredText("name") ?? "";
            fields.Text("description");
            rules = ReadRules(fields);
        }

        return _problems.HasAny ? throw _problems.ToException() : (name, rules);
    }

    private YamlValue? Parse()
    {
        try
        {
            var root = YamlReader.Read(source);
            if (root is null)
            {
                _problems.Add(new TextSpan(0, 0), "Expected a rule pack with keys such as 'name', found nothing.");
            }

            return root;
        }
        catch (MalformedYamlException e)
        {
            _problems.Add(e.Place.Span, e.Message);
            return null;
        }
    }

    private ImmutableArray<PackRuleDefinition> ReadRules(PackFields fields)
    {
        switch (fields["rules"])
        {
            case null:
                fields.RequiredText("rules");
                return [];
            case YamlValue.List { Items: { Length: > 0 } items }:
                RuleReader reader = new(source, _problems, isShipped);
                return [.. items.Select(item => ReadRule(reader, item)).OfType<PackRuleDefinition>()];
            case var other:
                _problems.Add(other, $"Expected a list of rules for 'rules', found {PackProblems.Kind(other)}.");
                return [];
        }
    }

    private PackRuleDefinition? ReadRule(RuleReader reader, YamlValue item)
    {
        if (reader.Read(item) is not { } rule)
        {
            return null;
        }

        var fields = (YamlValue.Map)item;
        RefuseTaken(fields["id"]!, rule.Id);
        RefuseTaken(fields["name"]!, rule.Name);
        Take(rule.Id, rule.Name);
        return rule;
    }

    private void RefuseTaken(YamlValue at, string word)
    {
        if (_takenBy.TryGetValue(word, out var other))
        {
            _problems.Add(at, $"'{word}' is taken by rule '{other}'.");
        }
    }
}
