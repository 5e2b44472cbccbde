using System.Collections.Immutable;
using Validator.Schemas.Types;

namespace Validator.Schemas.Packs;

/// <summary>Makes a type from its bytes. It reads no further than the type itself: what it refers to stays a reference.</summary>
internal sealed class NodeReader(PackBytes bytes, PackStrings strings)
{
    private const PropertyFlags KnownFlags =
        PropertyFlags.Required
        | PropertyFlags.ReadOnly
        | PropertyFlags.WriteOnly
        | PropertyFlags.DeployTimeConstant
        | PropertyFlags.Identifier;

    // A property is a name, flags and a type, a variant a text and a type.
    private const int SmallestProperty = 3;
    private const int SmallestVariant = 2;

    public SchemaType Read(int offset)
    {
        var cursor = bytes.Read(PackSection.Nodes, offset);
        var first = cursor.Byte();
        var flags = (NodeFlags)(first & ~PackFormat.KindMask);
        return (NodeKind)(first & PackFormat.KindMask) switch
        {
            NodeKind.Any => new SchemaType.Any(),
            NodeKind.Null => new SchemaType.Null(),
            NodeKind.Boolean => new SchemaType.Boolean(),
            NodeKind.Integer => new SchemaType.Integer(Minimum(ref cursor, flags), Maximum(ref cursor, flags)),
            NodeKind.String => String(ref cursor, flags),
            NodeKind.Literal => new SchemaType.Literal(Text(ref cursor)),
            NodeKind.Array => Array(ref cursor, flags),
            NodeKind.Union => new SchemaType.Union(Members(ref cursor)),
            NodeKind.Object => Object(ref cursor, flags, offset),
            NodeKind.Discriminated => Discriminated(ref cursor, offset),
            var kind => throw new TypePackException($"it has a type of the kind {(int)kind}, which is none."),
        };
    }

    private SchemaType.String String(ref PackCursor cursor, NodeFlags flags)
    {
        var (minimum, maximum) = Lengths(ref cursor, flags);
        var pattern = flags.HasFlag(NodeFlags.HasPatternOrRest) ? Text(ref cursor) : null;
        return new(minimum, maximum, pattern, StringFormat.None) { IsSensitive = IsSensitive(flags) };
    }

    private static SchemaType.Array Array(ref PackCursor cursor, NodeFlags flags)
    {
        var item = Reference(ref cursor);
        var (minimum, maximum) = Lengths(ref cursor, flags);
        return new(item, minimum, maximum);
    }

    // Whoever asks what a union takes asks its members, and would not come to an end in a union of unions.
    private ImmutableArray<TypeRef> Members(ref PackCursor cursor)
    {
        var members = ImmutableArray.CreateBuilder<TypeRef>(cursor.Count(1));
        for (var i = members.Capacity; i > 0; i--)
        {
            var member = Reference(ref cursor);
            PackBytes.Require(KindOf(member) != NodeKind.Union, "a union has a union in it");
            members.Add(member);
        }

        return members.MoveToImmutable();
    }

    private SchemaType.Object Object(ref PackCursor cursor, NodeFlags flags, int offset)
    {
        var name = Text(ref cursor);
        TypeRef? rest = flags.HasFlag(NodeFlags.HasPatternOrRest) ? Reference(ref cursor) : null;
        return new(name, Properties(ref cursor, offset), rest) { IsSensitive = IsSensitive(flags) };
    }

    private SchemaType.Discriminated Discriminated(ref PackCursor cursor, int offset)
    {
        var name = Text(ref cursor);
        var discriminator = Text(ref cursor);
        var properties = Properties(ref cursor, offset);
        var variants = ImmutableArray.CreateBuilder<KeyValuePair<string, TypeRef>>(cursor.Count(SmallestVariant));
        for (var i = variants.Capacity; i > 0; i--)
        {
            var value = Text(ref cursor);
            var variant = Reference(ref cursor);
            PackBytes.Require(KindOf(variant) == NodeKind.Object, "a variant is not an object");
            variants.Add(new(value, variant));
        }

        return new(name, discriminator, properties, variants.MoveToImmutable());
    }

    private PropertyCollection Properties(ref PackCursor cursor, int offset)
    {
        var properties = ImmutableArray.CreateBuilder<Property>(cursor.Count(SmallestProperty));
        for (var i = 0; i < properties.Capacity; i++)
        {
            var name = Text(ref cursor);
            var flags = (PropertyFlags)cursor.Byte();
            PackBytes.Require((flags & ~KnownFlags) == 0, "a property has flags that are none");
            properties.Add(new(name, Reference(ref cursor), flags) { Description = new(offset, i) });
        }

        return properties.Count == 0 ? PropertyCollection.Empty : new(properties.MoveToImmutable());
    }

    private NodeKind KindOf(TypeRef reference) =>
        (NodeKind)(bytes.Read(PackSection.Nodes, reference.Index).Byte() & PackFormat.KindMask);

    private static (int? Minimum, int? Maximum) Lengths(ref PackCursor cursor, NodeFlags flags)
    {
        var minimum = Minimum(ref cursor, flags);
        var maximum = Maximum(ref cursor, flags);
        PackBytes.Require(IsLength(minimum) && IsLength(maximum), "it has a length that is none");
        return ((int?)minimum, (int?)maximum);
    }

    private static bool IsLength(long? length) => length is null or (>= 0 and <= int.MaxValue);

    private static long? Minimum(ref PackCursor cursor, NodeFlags flags) =>
        flags.HasFlag(NodeFlags.HasMinimum) ? cursor.Signed() : null;

    private static long? Maximum(ref PackCursor cursor, NodeFlags flags) =>
        flags.HasFlag(NodeFlags.HasMaximum) ? cursor.Signed() : null;

    private static bool IsSensitive(NodeFlags flags) => flags.HasFlag(NodeFlags.IsSensitive);

    private static TypeRef Reference(ref PackCursor cursor) => new(cursor.Number());

    private string Text(ref PackCursor cursor) => strings[cursor.Number()];
}
