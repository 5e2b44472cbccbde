namespace Validator.Schemas.Packs;

/// <summary>The numbers of the type pack's format, for its reader and its writer; README.md here explains them.</summary>
internal static class PackFormat
{
    /// <summary>Raised with every change that an older reader would misread.</summary>
    public const int Version = 1;

    /// <summary>What one checksum covers: the unit in which the pack is verified as it is read.</summary>
    public const int PageSize = 4096;

    /// <summary>How many descriptions are compressed together.</summary>
    public const int DescriptionsPerBlock = 512;

    /// <summary>How many types have the numbers of their descriptions compressed together.</summary>
    public const int DescribedTypesPerBlock = 1024;

    /// <summary>Of a block: its key, its size when decompressed, and where its data begin and end.</summary>
    public const int BlockRecordSize = 16;

    /// <summary>The bits of <see cref="EntryFlags"/> in front of a version.</summary>
    public const int EntryFlagBits = 2;

    public const int SectionCount = 9;

    /// <summary>Magic, format version, length, checksum of the header, then offset and length of each section.</summary>
    public const int FixedHeaderSize = SectionTableOffset + (SectionCount * SectionRecordSize);

    public const int VersionOffset = 8;
    public const int LengthOffset = 12;
    public const int ChecksumOffset = 16;
    public const int SectionTableOffset = 20;

    /// <summary>Of a section: its offset in the pack and its length.</summary>
    public const int SectionRecordSize = 8;

    /// <summary>Low four bits of a type's first byte: its kind. The others are <see cref="NodeFlags"/>.</summary>
    public const int KindMask = 0x0F;

    public static ReadOnlySpan<byte> Magic => "ARMTYPES"u8;
}

/// <summary>The sections of a type pack, in their order.</summary>
internal enum PackSection
{
    /// <summary>The package that the types are from, as UTF-8.</summary>
    Package,
    Strings,
    Nodes,
    Versions,
    Types,
    Entries,
    Functions,
    DescriptionSites,
    DescriptionTexts,
}

/// <summary>The kinds of types, those of bicep-types.</summary>
internal enum NodeKind : byte
{
    Any,
    Null,
    Boolean,
    Integer,
    String,
    Literal,
    Array,
    Union,
    Object,
    Discriminated,
}

/// <summary>What follows the first byte of a type, or holds for it.</summary>
[Flags]
internal enum NodeFlags : byte
{
    None = 0,
    HasMinimum = 0x10,
    HasMaximum = 0x20,

    /// <summary>A string has a pattern, an object a type for its other properties.</summary>
    HasPatternOrRest = 0x40,
    IsSensitive = 0x80,
}

/// <summary>What the first number of a version's entry says beside the version.</summary>
[Flags]
internal enum EntryFlags
{
    None = 0,

    /// <summary>The type is spelled in another case at this version.</summary>
    HasOwnName = 1,
    HasFunctions = 2,
}
