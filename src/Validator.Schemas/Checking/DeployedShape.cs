using System.Collections.Immutable;
using Validator.Model;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;

namespace Validator.Schemas.Checking;

/// <summary>What the definition of a resource says of it once it is deployed.</summary>
public sealed class DeployedShape : ValueShape
{
    private readonly SchemaTable _table;
    private readonly ImmutableArray<SchemaType> _types;
    private readonly bool _isResource;
    private readonly ImmutableArray<ResourceFunction> _functions;

    // Of a union or of variants several.
    private DeployedShape(
        SchemaTable table,
        ImmutableArray<SchemaType> types,
        bool mayBeNull,
        ImmutableArray<ResourceFunction>? functions = null
    )
    {
        (_table, _types, _isResource, _functions) = (table, types, functions is not null, functions ?? []);
        Kinds = types.Aggregate(mayBeNull ? ValueKinds.Null : ValueKinds.None, (all, type) => all | KindsOf(type));
    }

    /// <summary>Null where nothing is known of the type at that version.</summary>
    public static ValueShape? Of(SchemaStore store, string type, string version) =>
        store.Find(type, version) is ResourceTypeAnswer.Found { Type: var found }
            ? new DeployedShape(found.Table, Flat(found.Table, found.Body), mayBeNull: false, found.Functions)
            : null;

    public override ValueKinds Kinds { get; }

    public override IEnumerable<string> Members =>
        Properties()
            .Select(property => property.Name)
            .Concat(_isResource ? ResourceTopLevel.Properties.Select(property => property.Name) : []);

    // Definitions are known to be inaccurate in places.
    public override OtherMembers Others =>
        _types.All(type => type is SchemaType.Object { Rest: null } or SchemaType.Discriminated)
            ? OtherMembers.Unlikely
            : OtherMembers.Possible;

    public override ValueShape? Find(string name)
    {
        if (name.EndsWith("()", StringComparison.Ordinal))
        {
            return Called(name.AsSpan(0, name.Length - 2));
        }

        List<Property> found = [.. Properties().Where(one => Same(one.Name, name))];
        if (found is [])
        {
            return _isResource && ResourceTopLevel.Properties.Find(name) is not null ? new KindShape(ValueKinds.Any)
                : _types.Length == 1 && _types[0] is SchemaType.Object { Rest: { } rest }
                    ? Inside(rest, mayBeNull: true)
                : null;
        }

        return new DeployedShape(
            _table,
            [.. found.SelectMany(one => Flat(_table, one.Type))],
            mayBeNull: found.Exists(one => !one.IsRequired)
        );
    }

    public override ValueShape? Item(long? index) =>
        _types is [SchemaType.Array { Item: var item }] ? Inside(item, mayBeNull: false) : null;

    // What is called may be declared nowhere.
    private ValueShape Called(ReadOnlySpan<char> name)
    {
        if (name is "getSecret")
        {
            return new KindShape(ValueKinds.String);
        }

        foreach (var function in _functions)
        {
            if (name.Equals(function.Name, StringComparison.OrdinalIgnoreCase))
            {
                return Inside(function.Output, mayBeNull: false);
            }
        }

        return new KindShape(ValueKinds.Any);
    }

    private DeployedShape Inside(TypeRef type, bool mayBeNull) => new(_table, Flat(_table, type), mayBeNull);

    private IEnumerable<Property> Properties() =>
        _types.SelectMany<SchemaType, Property>(type =>
            type switch
            {
                SchemaType.Object shape => shape.Properties,
                SchemaType.Discriminated { Base: var shared, Variants: var variants } =>
                [
                    .. shared,
                    .. variants.SelectMany(variant =>
                        _table[variant.Value] is SchemaType.Object shape ? shape.Properties : PropertyCollection.Empty
                    ),
                ],
                _ => [],
            }
        );

    // A union in a union is no type of bicep-types.
    private static ImmutableArray<SchemaType> Flat(SchemaTable table, TypeRef type) =>
        table[type] is SchemaType.Union union
            ? [.. union.Members.Select(member => table[member]).Where(member => member is not SchemaType.Null)]
            : [table[type]];

    private ValueKinds KindsOf(SchemaType type) =>
        type switch
        {
            SchemaType.Null => ValueKinds.Null,
            SchemaType.Boolean => ValueKinds.Boolean,
            // The published types have no word for a number with a fraction.
            SchemaType.Integer => ValueKinds.Integer | ValueKinds.Number,
            SchemaType.String or SchemaType.Literal => ValueKinds.String,
            SchemaType.Array => ValueKinds.Array,
            SchemaType.Object or SchemaType.Discriminated => ValueKinds.Object,
            SchemaType.Union union => union.Members.Aggregate(
                ValueKinds.None,
                (all, member) => all | KindsOf(_table[member])
            ),
            _ => ValueKinds.Any,
        };

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
