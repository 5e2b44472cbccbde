using System.Collections.Immutable;

namespace Validator.Schemas.Types;

/// <summary>Types that refer to each other by index. An index need not follow another: it may be an offset.</summary>
public abstract class SchemaTable
{
    private protected SchemaTable() { }

    /// <summary>The first index that no type of the table has.</summary>
    public abstract int Count { get; }

    public abstract SchemaType this[TypeRef reference] { get; }

    /// <summary>A table of these types, whose indexes are their places.</summary>
    public static SchemaTable Of(ImmutableArray<SchemaType> types) => new Listed(types);

    /// <summary>This table with more types after its own, which it shares instead of copying: it may hold all of Azure.</summary>
    public SchemaTable Append(ImmutableArray<SchemaType> types) => new Layered(this, types);

    /// <summary>What the provider says that the property is for; null where it says nothing.</summary>
    public string? Describe(Property property) => property.Description is { } site ? Describe(site) : null;

    private protected abstract string? Describe(DescriptionSite site);

    private sealed class Listed(ImmutableArray<SchemaType> types) : SchemaTable
    {
        public override int Count => types.Length;

        public override SchemaType this[TypeRef reference] => types[reference.Index];

        private protected override string? Describe(DescriptionSite site) => null;
    }

    private sealed class Layered(SchemaTable below, ImmutableArray<SchemaType> types) : SchemaTable
    {
        private readonly int _first = below.Count;

        public override int Count => _first + types.Length;

        public override SchemaType this[TypeRef reference] =>
            reference.Index < _first ? below[reference] : types[reference.Index - _first];

        private protected override string? Describe(DescriptionSite site) => below.Describe(site);
    }
}
