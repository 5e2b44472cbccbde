using System.Collections.Immutable;
using Validator.Analysis.Packs.Reading;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Packs;

/// <summary>A file of rules.</summary>
public sealed record RulePack(SourceText Source, string Name, ImmutableArray<PackRule> Rules)
{
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
        return new(source, name, [.. rules.Select(rule => new PackRule(rule))]);
    }
}
