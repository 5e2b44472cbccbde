using System.Collections.Concurrent;
using Validator.Schemas.Types;

namespace Validator.Schemas.Packs;

/// <summary>The types of a pack. A type is made when it is first asked for; a reference is its offset.</summary>
internal sealed class PackTable(PackBytes bytes, PackStrings strings, PackDescriptions descriptions) : SchemaTable
{
    private const int RecentCount = 1024;

    private readonly ConcurrentDictionary<int, SchemaType> _read = [];

    // Nine of ten questions are for one of a few types, so the last one of each slot is kept at hand.
    private readonly Made?[] _recent = new Made?[RecentCount];
    private readonly NodeReader _nodes = new(bytes, strings);

    public override int Count => bytes.LengthOf(PackSection.Nodes);

    public override SchemaType this[TypeRef reference]
    {
        get
        {
            ref var slot = ref _recent[reference.Index & (RecentCount - 1)];
            if (slot is { } made && made.Offset == reference.Index)
            {
                return made.Type;
            }

            var type = _read.GetOrAdd(reference.Index, Read, _nodes);
            slot = new(reference.Index, type);
            return type;
        }
    }

    private protected override string? Describe(DescriptionSite site) => descriptions.Find(site);

    private static SchemaType Read(int offset, NodeReader nodes) => nodes.Read(offset);

    // One object, because another thread may be writing the slot.
    private sealed record Made(int Offset, SchemaType Type);
}
