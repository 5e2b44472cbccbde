using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads what must hold of a value: a literal, a list of those that may be, or operators.</summary>
internal sealed class TestReader(PackProblems problems)
{
    private static readonly PackShape.Keys Operators = new(TestShapes.Operators);

    public Test? Read(YamlValue value)
    {
        if (value is not YamlValue.Map)
        {
            return ReadChoices(value, isExact: false);
        }

        return PackFields.Of(value, "a test", Operators, problems) is { } fields ? Read(fields, value) : null;
    }

    /// <summary>All operators of a mapping that has other keys too.</summary>
    public Test? Read(PackFields fields, YamlValue at)
    {
        var isExact = fields.Choice(TestShapes.Case, PackWords.Cases);
        ImmutableArray<Test> tests =
        [
            .. fields
                .Map.Entries.Where(entry =>
                    entry.Key.Value != TestShapes.Case && Operators.Names.Contains(entry.Key.Value)
                )
                .Select(entry => Read(entry.Key.Value, entry.Value, fields, isExact))
                .OfType<Test>(),
        ];
        if (tests.IsEmpty && !problems.HasAny)
        {
            problems.Add(at, "Expected a test such as 'equals', 'oneOf' or 'matches'.");
        }

        return tests switch
        {
            [] => null,
            [var only] => only,
            _ => new Test.All(tests),
        };
    }

    private Test? Read(string name, YamlValue value, PackFields fields, bool? isExact) =>
        name switch
        {
            "exists" => fields.Flag(name) is { } isWanted ? new Test.Exists(isWanted) : null,
            "secure" => fields.Flag(name) is { } isWanted ? new Test.Secure(isWanted) : null,
            "equals" or "oneOf" => ReadChoices(value, isExact == true),
            "matches" => PatternReader.Read(value, problems) is { } pattern
                ? new Test.Matches(pattern, IgnoresCase: isExact == false)
                : null,
            "startsWith" => new Test.StartsWith(TextsOf(fields, name), isExact == true),
            "endsWith" => new Test.EndsWith(TextsOf(fields, name), isExact == true),
            "contains" => new Test.Contains(LiteralReader.ReadMany(value, problems), isExact == true),
            "length" => BoundsReader.Read(value, name, problems) is { } bounds ? new Test.Length(bounds) : null,
            "range" => BoundsReader.Read(value, name, problems) is { } bounds ? new Test.Range(bounds) : null,
            "version" => BoundsReader.ReadVersions(value, problems) is { } range ? new Test.Version(range) : null,
            "not" => Read(value) is { } test ? new Test.Not(test) : null,
            _ => ReadNumber(value) is { } operand ? new Test.Compares(PackWords.Comparisons[name], operand) : null,
        };

    private static ImmutableArray<string> TextsOf(PackFields fields, string key) =>
        [.. fields.Texts(key).Select(text => text.Value)];

    private Test.OneOf? ReadChoices(YamlValue value, bool isExact)
    {
        ImmutableArray<YamlValue> written = value is YamlValue.List { Items: var items } ? items : [value];
        ImmutableArray<Operand> choices =
        [
            .. written.Select(one => LiteralReader.ReadOperand(one, problems)).OfType<Operand>(),
        ];
        if (written.IsEmpty)
        {
            problems.Add(value, "Expected at least one value, found an empty list.");
        }

        return choices.IsEmpty ? null : new(choices, isExact);
    }

    private Operand? ReadNumber(YamlValue value)
    {
        if (LiteralReader.ReadOperand(value, problems) is not { } operand)
        {
            return null;
        }

        if (operand.Literal is { Kind: not LiteralKind.Number } other)
        {
            problems.Add(value, $"Expected a number or a property, found '{PackProblems.Short(other.Text)}'.");
        }

        return operand;
    }
}
