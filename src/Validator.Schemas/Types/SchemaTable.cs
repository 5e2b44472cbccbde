using System.Collections.Immutable;

namespace Validator.Schemas.Types;

/// <summary>Types that refer to each other by index.</summary>
public sealed class SchemaTable
{
    private readonly SchemaTable? _below;
    private readonly ImmutableArray<SchemaType> _types;

    public SchemaTable(ImmutableArray<SchemaType> types) => _types = types;

    private SchemaTable(SchemaTable below, ImmutableArray<SchemaType> types)
    {
        _below = below;
        _types = types;
    }

    public int Count => (_below?.Count ?? 0) + _types.Length;

    public SchemaType this[TypeRef reference] =>
        _below is { Count: var first }
            ? reference.Index < first
                ? _below[reference]
                : _types[reference.Index - first]
            : _types[reference.Index];

    /// <summary>This table with more types after its own, which it shares instead of copying: it may hold all of Azure.</summary>
    public SchemaTable Append(ImmutableArray<SchemaType> types) => new(this, types);
}
