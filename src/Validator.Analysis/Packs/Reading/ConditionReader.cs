using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads conditions: mappings of paths to tests, which all must hold, and of <c>all</c>, <c>any</c>, <c>not</c> and <c>related</c>.</summary>
/// <param name="otherwise">Of how many values a path with <c>[*]</c> means a test to hold where it does not say so.</param>
internal sealed class ConditionReader(PackProblems problems, Quantifier otherwise)
{
    private static readonly PackShape.Keys OfProperty = new(TestShapes.OfProperty);

    private readonly TestReader _tests = new(problems);

    /// <summary>Whether a <c>not</c> is around: of how many values the test then holds is too easily misread.</summary>
    private bool _isNegated;

    public Condition? Read(YamlValue value)
    {
        if (value is not YamlValue.Map { Entries: { Length: > 0 } entries })
        {
            problems.Add(
                value,
                $"Expected a condition such as 'properties.enabled: true', found {PackProblems.Kind(value)}."
            );
            return null;
        }

        ImmutableArray<Condition> parts = [.. entries.Select(Read).OfType<Condition>()];
        return parts switch
        {
            [] => null,
            [var only] => only,
            _ => new Condition.All(parts),
        };
    }

    private Condition? Read(YamlEntry entry) =>
        entry.Key.Value switch
        {
            "all" => ReadList(entry) is { Length: > 0 } parts ? new Condition.All(parts) : null,
            "any" => ReadList(entry) is { Length: > 0 } parts ? new Condition.Any(parts) : null,
            "not" => ReadNegated(entry.Value) is { } part ? new Condition.Not(part) : null,
            "related" => ReadRelated(entry.Value),
            _ => PathReader.Read(entry.Key, problems) is { } path ? ReadProperty(path, entry) : null,
        };

    private ImmutableArray<Condition> ReadList(YamlEntry entry)
    {
        if (entry.Value is YamlValue.List { Items: { Length: > 0 } items })
        {
            return [.. items.Select(Read).OfType<Condition>()];
        }

        problems.Add(
            entry.Value,
            $"Expected a list of conditions for '{entry.Key.Value}', found {PackProblems.Kind(entry.Value)}."
        );
        return [];
    }

    private Condition? ReadNegated(YamlValue value)
    {
        var wasNegated = _isNegated;
        _isNegated = true;
        var part = Read(value);
        _isNegated = wasNegated;
        return part;
    }

    private Condition? ReadProperty(PropertyPath path, YamlEntry entry)
    {
        if (entry.Value is not YamlValue.Map)
        {
            RequireQuantifier(path, entry);
            return _tests.Read(entry.Value) is { } plain
                ? new Condition.Property(path, Otherwise(path), plain, [])
                : null;
        }

        if (PackFields.Of(entry.Value, "a test", OfProperty, problems) is not { } fields)
        {
            return null;
        }

        foreach (var (name, quantifier) in PackWords.Quantifiers)
        {
            if (fields[name] is { } inside)
            {
                return ReadQuantified(path, (name, quantifier), inside, fields, entry);
            }
        }

        if (fields[TestShapes.Count] is { } count)
        {
            return ReadCount(path, count, fields, entry);
        }

        RequireQuantifier(path, entry);
        return _tests.Read(fields, entry.Value) is { } test
            ? new Condition.Property(path, Otherwise(path), test, ReadDefaults(fields[TestShapes.Default]))
            : null;
    }

    private Condition.Property? ReadQuantified(
        PropertyPath path,
        (string Name, Quantifier Value) quantifier,
        YamlValue inside,
        PackFields fields,
        YamlEntry entry
    )
    {
        RequireMany(path, entry, quantifier.Name);
        if (fields.Map.Entries.Length > 1)
        {
            problems.Add(
                entry.Value,
                $"'{quantifier.Name}' has no other keys beside it; the test of the values goes inside."
            );
        }

        return _tests.Read(inside) is { } test ? new(path, quantifier.Value, test, []) : null;
    }

    private Condition.Count? ReadCount(PropertyPath path, YamlValue count, PackFields fields, YamlEntry entry)
    {
        RequireMany(path, entry, TestShapes.Count);
        if (fields[TestShapes.Default] is { } assumed)
        {
            problems.Add(assumed, $"'{TestShapes.Default}' has no meaning beside '{TestShapes.Count}'.");
        }

        return BoundsReader.Read(count, TestShapes.Count, problems) is { } bounds
            ? new(path, bounds, ReadCounted(fields, entry.Value))
            : null;
    }

    // Without a test, all that are there are counted.
    private Test ReadCounted(PackFields fields, YamlValue at) =>
        fields.Map.Entries.Length == 1 ? new Test.Exists(true) : _tests.Read(fields, at) ?? new Test.Exists(true);

    private Quantifier Otherwise(PropertyPath path) => path.HasMany ? otherwise : Quantifier.Every;

    private void RequireMany(PropertyPath path, YamlEntry entry, string name)
    {
        if (!path.HasMany)
        {
            problems.Add(entry.Key, $"'{name}' is about the elements of an array: expected '[*]' in '{path.Text}'.");
        }
    }

    private void RequireQuantifier(PropertyPath path, YamlEntry entry)
    {
        if (_isNegated && path.HasMany)
        {
            problems.Add(
                entry.Key,
                $"Inside 'not', '{path.Text}' could mean every element or some: expected 'every', 'some' or 'none'."
            );
        }
    }

    private ImmutableArray<DefaultValue> ReadDefaults(YamlValue? value) =>
        value switch
        {
            null => [],
            YamlValue.Map { Entries: { Length: > 0 } entries } =>
            [
                .. entries.SelectMany<YamlEntry, DefaultValue>(entry =>
                    LiteralReader.Read(entry.Value, problems) is { } literal
                        ? [new(BoundsReader.ReadVersions(entry.Key, problems), literal)]
                        : []
                ),
            ],
            _ => LiteralReader.Read(value, problems) is { } literal ? [new(null, literal)] : [],
        };

    private Condition.Related? ReadRelated(YamlValue value)
    {
        if (PackFields.Of(value, "another resource", PackShapes.OfRelated, problems) is not { } fields)
        {
            return null;
        }

        ImmutableArray<string> types = [];
        if (fields["resource"] is { } written)
        {
            types = new TargetReader(problems).ReadTypes(written);
        }
        else
        {
            fields.RequiredText("resource");
        }

        var where = fields["where"] is { } condition
            ? new ConditionReader(problems, Quantifier.Some).Read(condition)
            : null;
        return new(types, fields.Choice("by", PackWords.Relations) ?? Relation.Any, where);
    }
}
