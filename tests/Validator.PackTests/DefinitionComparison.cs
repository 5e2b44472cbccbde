using Azure.Bicep.Types.Concrete;
using Validator.Schemas.Types;
using BicepProperty = Azure.Bicep.Types.Concrete.ObjectTypeProperty;

namespace Validator.PackTests;

/// <summary>
/// Compares types of the package with types of the pack, whatever each was made from. Two types that are compared already
/// are taken as equal where they occur again, so that recursive ones come to an end; one difference anywhere shows.
/// </summary>
internal sealed class DefinitionComparison(SchemaTable table)
{
    private readonly HashSet<(TypeBase Expected, TypeRef Actual)> _seen = [];
    private readonly Queue<(TypeBase Expected, TypeRef Actual)> _open = [];

    /// <summary>What differs, where it differs; null if nothing does.</summary>
    public string? Difference(ITypeReference expected, TypeRef actual)
    {
        Compare(expected, actual);
        while (_open.TryDequeue(out var next))
        {
            if (!IsSame(next.Expected, table[next.Actual]))
            {
                return $"{Describe(next.Expected)} became {table[next.Actual]}";
            }
        }

        return null;
    }

    private void Compare(ITypeReference expected, TypeRef actual)
    {
        if (_seen.Add((expected.Type, actual)))
        {
            _open.Enqueue((expected.Type, actual));
        }
    }

    private bool IsSame(TypeBase expected, SchemaType actual) =>
        (expected, actual) switch
        {
            (AnyType, SchemaType.Any) => true,
            (NullType, SchemaType.Null) => true,
            (BooleanType, SchemaType.Boolean) => true,
            (IntegerType from, SchemaType.Integer to) => from.MinValue == to.Minimum && from.MaxValue == to.Maximum,
            (StringLiteralType from, SchemaType.Literal to) => from.Value == to.Value,
            (StringType from, SchemaType.String to) => from.MinLength == to.MinLength
                && from.MaxLength == to.MaxLength
                && from.Pattern == to.Pattern
                && to.Format == StringFormat.None
                && (from.Sensitive ?? false) == to.IsSensitive,
            (ArrayType from, SchemaType.Array to) => from.MinLength == to.MinLength
                && from.MaxLength == to.MaxLength
                && AreSame([from.ItemType], [to.Item]),
            (UnionType from, SchemaType.Union to) => AreSame([.. from.Elements], [.. to.Members]),
            (ObjectType from, SchemaType.Object to) => from.Name == to.Name
                && (from.Sensitive ?? false) == to.IsSensitive
                && AreSame(from.AdditionalProperties is { } rest ? [rest] : [], to.Rest is { } others ? [others] : [])
                && AreSame(from.Properties, to.Properties),
            (DiscriminatedObjectType from, SchemaType.Discriminated to) => from.Name == to.Name
                && from.Discriminator == to.Discriminator
                && AreSame(from.BaseProperties, to.Base)
                && from.Elements.Keys.SequenceEqual(to.Variants.Select(variant => variant.Key))
                && AreSame([.. from.Elements.Values], [.. to.Variants.Select(variant => variant.Value)]),
            _ => false,
        };

    // Both ways: in the same order, and none more on either side.
    private bool AreSame(IReadOnlyDictionary<string, BicepProperty> expected, PropertyCollection actual) =>
        expected.Count == actual.Count
        && expected.Zip(actual).All(pair => IsSame(pair.First.Key, pair.First.Value, pair.Second))
        && AreSame(
            [.. expected.Values.Select(property => property.Type)],
            [.. actual.Select(property => property.Type)]
        );

    private bool IsSame(string name, BicepProperty expected, Property actual) =>
        name == actual.Name
        && (int)expected.Flags == (int)actual.Flags
        && expected.Description == table.Describe(actual);

    private bool AreSame(ITypeReference[] expected, TypeRef[] actual)
    {
        foreach (var (from, to) in expected.Zip(actual))
        {
            Compare(from, to);
        }

        return expected.Length == actual.Length;
    }

    private static string Describe(TypeBase type) =>
        type switch
        {
            ObjectType o => $"the object {o.Name}",
            DiscriminatedObjectType d => $"the discriminated object {d.Name}",
            StringLiteralType l => $"the literal '{l.Value}'",
            _ => $"a {type.GetType().Name}",
        };
}
