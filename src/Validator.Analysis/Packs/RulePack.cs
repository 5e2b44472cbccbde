using System.Collections.Immutable;
using Validator.Analysis.Packs.Definition;
using Validator.Analysis.Packs.Reading;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Packs;

/// <summary>A file of rules.</summary>
public sealed class RulePack
{
    private RulePack(SourceText source, string name, ImmutableArray<PackRuleDefinition> rules)
    {
        (Source, Name) = (source, name);
        Rules = [.. rules.Select(rule => new PackRule(rule) { Pack = this })];
    }

    public SourceText Source { get; }

    public string Name { get; }

    public ImmutableArray<PackRule> Rules { get; }

    /// <summary>Reads a pack of a team.</summary>
    /// <param name="taken">The rules that there are already.</param>
    /// <exception cref="RulePackException">The file is no rule pack; it says all that is wrong with it.</exception>
    public static RulePack Read(SourceText source, IEnumerable<DiagnosticDescriptor> taken)
    {
        PackReader reader = new(source, isShipped: false);
        foreach (var rule in taken)
        {
            reader.Take(rule.Id, rule.Name);
        }

        var (name, rules) = reader.Read();
        return new(source, name, rules);
    }
}
