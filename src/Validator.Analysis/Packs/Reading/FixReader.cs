using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;
using Validator.Diagnostics;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads what mends a finding.</summary>
internal sealed class FixReader(PackProblems problems)
{
    public PackFix? Read(YamlValue value)
    {
        if (PackFields.Of(value, "a fix", PackShapes.OfFix, problems) is not { } fields)
        {
            return null;
        }

        var safety = fields.Choice("safety", PackWords.Safeties) ?? FixSafety.Unsafe;
        ImmutableArray<string> kinds =
        [
            .. fields.Map.Entries.Select(entry => entry.Key.Value).Where(PackShapes.OfFix.ExactlyOneOf.Contains),
        ];
        switch (kinds)
        {
            case ["set"]:
                return LiteralReader.Read(fields["set"]!, problems) is { } literal
                    ? new PackFix.Set(literal, safety)
                    : null;
            case ["rename"]:
                return fields.Text("rename") is { } name ? new PackFix.Rename(name, safety) : null;
            case ["remove"]:
                if (fields.Flag("remove") == false)
                {
                    problems.Add(fields["remove"]!, "Expected 'remove: true'; a rule without a fix has no 'fix'.");
                }

                return new PackFix.Remove(safety);
            default:
                problems.Add(value, $"Expected one of '{string.Join("', '", PackShapes.OfFix.ExactlyOneOf)}'.");
                return null;
        }
    }
}
