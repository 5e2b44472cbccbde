using System.Collections.Immutable;
using System.Globalization;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>Follows the types of a template through the definitions that they refer to.</summary>
public sealed class DeclaredTypes(Template template)
{
    // Definitions may refer to each other in a circle, which the engine refuses.
    private const int LongestChain = 32;

    private Dictionary<string, TypeExpression>? _definitions;

    /// <summary>The type and the definitions that it refines, itself first.</summary>
    public IEnumerable<TypeExpression> Chain(TypeExpression type)
    {
        for (var i = 0; i < LongestChain; i++)
        {
            yield return type;
            if (type.Reference is not { } name || Definition(name.Text) is not { } next)
            {
                break;
            }

            type = next;
        }
    }

    /// <summary>The kinds of value that it takes; null is among them where nothing need be given.</summary>
    public ValueKinds KindsOf(TypeExpression type)
    {
        if (type.Reference is null)
        {
            return type.IsNullable ? type.Kinds | ValueKinds.Null : type.Kinds;
        }

        var kinds = ValueKinds.Any;
        foreach (var one in Chain(type))
        {
            kinds &= one.Kinds;
        }

        return IsNullable(type) ? kinds | ValueKinds.Null : kinds;
    }

    /// <summary>What the type says of values that are not known.</summary>
    public ValueShape ShapeOf(TypeExpression type) => DeclaredShape.Of(type, this) ?? new KindShape(KindsOf(type));

    public bool IsNullable(TypeExpression type) =>
        type.Reference is null ? type.IsNullable : Chain(type).Any(one => one.IsNullable);

    public bool IsSecure(TypeExpression type) =>
        type.Reference is null ? type.IsSecure : Chain(type).Any(one => one.IsSecure);

    private TypeExpression? Definition(string path)
    {
        var steps = path.Split('/');
        return Named(steps[0]) is { } type ? Part(type, steps.AsSpan(1)) : null;
    }

    // A reference may go on into the definition: foo/properties/bar, foo/items.
    private static TypeExpression? Part(TypeExpression? type, ReadOnlySpan<string> way) =>
        type is null
            ? null
            : way switch
            {
                [] => type,
                ["properties", var name, .. var rest] => Part(Find(type.Properties, name), rest),
                ["prefixItems", var index, .. var rest] => Part(ItemOf(type.PrefixItems, index), rest),
                ["discriminator", "mapping", var name, .. var rest] => Part(
                    Find(type.Discriminator?.Variants ?? [], name),
                    rest
                ),
                ["items", .. var rest] => Part(type.Items, rest),
                ["additionalProperties", .. var rest] => Part(type.AdditionalProperties, rest),
                _ => null,
            };

    private static TypeExpression? ItemOf(ImmutableArray<TypeExpression> items, string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
            ? items.ElementAtOrDefault(i)
            : null;

    private static TypeExpression? Find(ImmutableArray<TypeProperty> properties, string name) =>
        properties.FirstOrDefault(one => string.Equals(one.Name.Text, name, StringComparison.OrdinalIgnoreCase))?.Type;

    private TypeExpression? Named(string name)
    {
        if (_definitions is null)
        {
            _definitions = new(StringComparer.OrdinalIgnoreCase);
            foreach (var definition in template.Definitions)
            {
                _definitions[definition.Name.Text] = definition.Type;
            }
        }

        return _definitions.GetValueOrDefault(name);
    }
}
