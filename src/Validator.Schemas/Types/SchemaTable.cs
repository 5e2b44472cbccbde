using System.Collections.Immutable;

namespace Validator.Schemas.Types;

/// <summary>Types that refer to each other by index.</summary>
public sealed class SchemaTable(ImmutableArray<SchemaType> types)
{
    public int Count => types.Length;

    public SchemaType this[TypeRef reference] => types[reference.Index];
}
