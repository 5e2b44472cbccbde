using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;
using Validator.Text;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads the templates that show what a rule reports and what it does not.</summary>
internal sealed class ExampleReader(SourceText source, PackProblems problems)
{
    public ImmutableArray<PackExample> Read(YamlValue? value)
    {
        switch (value)
        {
            case null:
                return [];
            case YamlValue.List { Items: { Length: > 0 } items }:
                return [.. items.Select(ReadOne).OfType<PackExample>()];
            default:
                problems.Add(value, $"Expected a list of examples, found {PackProblems.Kind(value)}.");
                return [];
        }
    }

    private PackExample? ReadOne(YamlValue value)
    {
        if (PackFields.Of(value, "an example", PackShapes.OfExample, problems) is not { } fields)
        {
            return null;
        }

        if (fields["fails"] is null == fields["passes"] is null)
        {
            if (fields.Map.Entries.All(entry => PackShapes.OfExample.Names.Contains(entry.Key.Value)))
            {
                problems.Add(value, "Expected a template at one of 'fails' and 'passes'.");
            }

            return null;
        }

        var fails = fields["fails"] is not null;
        var key = fails ? "fails" : "passes";
        if (fields.Text(key) is not { } code)
        {
            return null;
        }

        var isBicep = fields.Choice("language", PackWords.Languages) ?? !code.TrimStart().StartsWith('{');
        return new(fails, isBicep ? "bicep" : "json", code, source.PositionAt(fields[key]!.Span.Start));
    }
}
