using System.Collections.Immutable;

namespace Validator.Schemas.Types;

/// <summary>A type in a <see cref="SchemaTable"/>. Closed: every kind is nested here.</summary>
public abstract record SchemaType
{
    private SchemaType() { }

    /// <summary>Accepts every value.</summary>
    public sealed record Any : SchemaType;

    /// <summary>Accepts <c>null</c> and nothing else.</summary>
    public sealed record Null : SchemaType;

    public sealed record Boolean : SchemaType;

    public sealed record Integer(long? Minimum, long? Maximum) : SchemaType;

    /// <param name="Pattern">A regular expression that the whole or a part of the text matches, as its anchors say.</param>
    /// <param name="Format">What the text stands for, beyond its characters.</param>
    public sealed record String(int? MinLength, int? MaxLength, string? Pattern, StringFormat Format) : SchemaType
    {
        /// <summary>Whether it is a secret.</summary>
        public bool IsSensitive { get; init; }

        /// <summary>Of the id of a resource, the types that the resource may be of; any where none is named.</summary>
        public ImmutableArray<string> ResourceTypes { get; init; } = [];
    }

    /// <summary>One string and no other. A closed set of strings is a <see cref="Union"/> of these.</summary>
    public sealed record Literal(string Value) : SchemaType
    {
        /// <summary>Whether it is a secret.</summary>
        public bool IsSensitive { get; init; }
    }

    public sealed record Array(TypeRef Item, int? MinLength, int? MaxLength) : SchemaType;

    /// <summary>A value of any of the members.</summary>
    public sealed record Union(ImmutableArray<TypeRef> Members) : SchemaType;

    /// <param name="Name">What the provider calls the type.</param>
    /// <param name="Rest">The type of all other properties; null where there may be none.</param>
    public sealed record Object(string Name, PropertyCollection Properties, TypeRef? Rest) : SchemaType
    {
        /// <summary>Whether it holds a secret.</summary>
        public bool IsSensitive { get; init; }

        /// <summary>The type of the names of all other properties; null where any name will do.</summary>
        public TypeRef? OtherNames { get; init; }
    }

    /// <summary>An object whose other properties depend on the value of one of them.</summary>
    /// <param name="Discriminator">The property that chooses; each variant declares it as a literal.</param>
    /// <param name="Base">The properties that every variant has.</param>
    /// <param name="Variants">By the value of the discriminator, in the order of the definition.</param>
    public sealed record Discriminated(
        string Name,
        string Discriminator,
        PropertyCollection Base,
        ImmutableArray<KeyValuePair<string, TypeRef>> Variants
    ) : SchemaType
    {
        /// <summary>The variant that the service takes where the discriminator is absent; null where it refuses that.</summary>
        public string? WhenAbsent { get; init; }
    }
}

/// <summary>What a string stands for. From the <c>format</c> keyword of a definition or an overlay.</summary>
public enum StringFormat
{
    None,

    /// <summary>64 hexadecimal digits: a SHA-256 digest (FIPS 180-4).</summary>
    Sha256,

    /// <summary>The same, or nothing, which stands for no checksum.</summary>
    Sha256OrEmpty,

    /// <summary>The id of a resource in Azure Resource Manager, or nothing, which stands for none.</summary>
    ArmId,
}
