using System.Collections.Concurrent;
using Validator.Schemas.Types;

namespace Validator.Schemas.Packs;

/// <summary>The types of a pack. A type is made when it is first asked for; a reference is its offset.</summary>
internal sealed class PackTable(PackBytes bytes, PackStrings strings, PackDescriptions descriptions) : SchemaTable
{
    private readonly ConcurrentDictionary<int, SchemaType> _read = [];
    private readonly NodeReader _nodes = new(bytes, strings);

    public override int Count => bytes.LengthOf(PackSection.Nodes);

    public override SchemaType this[TypeRef reference] => _read.GetOrAdd(reference.Index, Read, _nodes);

    private protected override string? Describe(DescriptionSite site) => descriptions.Find(site);

    private static SchemaType Read(int offset, NodeReader nodes) => nodes.Read(offset);
}
