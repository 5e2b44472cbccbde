using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads conditions: mappings of paths to tests, which all must hold, and of <c>all</c>, <c>any</c>, <c>not</c> and <c>related</c>.</summary>
/// <param name="otherwise">Of how many values a path with <c>[*]</c> means a test to hold where it does not say so.</param>
internal sealed class ConditionReader(PackProblems problems, Quantifier otherwise)
{
    private const string Every = "every";
    private const string Some = "some";
    private const string None = "none";

    private static readonly ImmutableArray<string> OfProperty =
    [
        .. TestReader.Operators,
        "default",
        Every,
        Some,
        None,
        "count",
    ];

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

        ReadOnlySpan<string> quantifiers = [Every, Some, None];
        foreach (var name in quantifiers)
        {
            if (fields[name] is { } inside)
            {
                return ReadQuantified(path, name, inside, fields, entry);
            }
        }

        if (fields["count"] is { } count)
        {
            RequireMany(path, entry, "count");
            return BoundsReader.Read(count, "count", problems) is { } bounds
                ? new Condition.Count(path, bounds, ReadCounted(fields, entry.Value))
                : null;
        }

        RequireQuantifier(path, entry);
        return _tests.Read(fields, entry.Value) is { } test
            ? new Condition.Property(path, Otherwise(path), test, ReadDefaults(fields["default"]))
            : null;
    }

    private Condition.Property? ReadQuantified(
        PropertyPath path,
        string name,
        YamlValue inside,
        PackFields fields,
        YamlEntry entry
    )
    {
        RequireMany(path, entry, name);
        if (fields.Map.Entries.Length > 1)
        {
            problems.Add(entry.Value, $"'{name}' has no other keys beside it; the test of the values goes inside.");
        }

        var quantifier =
            name == Every ? Quantifier.Every
            : name == Some ? Quantifier.Some
            : Quantifier.None;
        return _tests.Read(inside) is { } test ? new(path, quantifier, test, []) : null;
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
            YamlValue.Map { Entries: var entries } =>
            [
                .. entries.SelectMany<YamlEntry, DefaultValue>(entry =>
                    LiteralReader.Read(entry.Value, problems) is { } literal
                        ? [new(BoundsReader.ReadVersions(entry.Key, problems), literal)]
                        : []
                ),
            ],
            _ => LiteralReader.Read(value, problems) is { } literal ? [new(null, literal)] : [],
        };

    private static readonly ImmutableArray<string> OfRelated = ["resource", "by", "where"];

    private static readonly Dictionary<string, Relation> Relations = new()
    {
        ["any"] = Relation.Any,
        ["child"] = Relation.Child,
        ["scope"] = Relation.Scope,
        ["reference"] = Relation.Reference,
    };

    private Condition.Related? ReadRelated(YamlValue value)
    {
        if (PackFields.Of(value, "another resource", OfRelated, problems) is not { } fields)
        {
            return null;
        }

        ImmutableArray<string> types = [.. fields.Texts("resource").Select(text => text.Value)];
        if (types.IsEmpty)
        {
            fields.RequiredText("resource");
        }

        var where = fields["where"] is { } condition
            ? new ConditionReader(problems, Quantifier.Some).Read(condition)
            : null;
        return new(types, fields.Choice("by", Relations) ?? Relation.Any, where);
    }
}
