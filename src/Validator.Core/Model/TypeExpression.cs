using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Model;

/// <summary>A type as it was written, in either language: what a parameter, an output or a property of one may be.</summary>
/// <param name="Kinds">The kinds that it names itself; any where it names none, or none that is understood.</param>
public sealed record TypeExpression(TextSpan Span, ValueKinds Kinds)
{
    // Few types have any.
    private readonly TypeBounds? _bounds;

    /// <summary>The type of what declares none.</summary>
    public static TypeExpression Any { get; } = new(default, ValueKinds.Any);

    /// <summary>Whether the deployment engine keeps its values out of logs.</summary>
    public bool IsSecure { get; init; }

    /// <summary>Whether nothing may be given where one of this type is asked for.</summary>
    public bool IsNullable { get; init; }

    /// <summary>
    /// The definition that the type refines, or the part of one: its name, and the way from there, as in
    /// <c>settings/properties/size</c>. Null where the type stands by itself.
    /// </summary>
    public Name? Reference { get; init; }

    /// <summary>The only values that it allows; for an array, also those of its elements. Empty where all are.</summary>
    public ImmutableArray<Expression> AllowedValues { get; init; } = [];

    public long? MinValue
    {
        get => _bounds?.MinValue;
        init => _bounds = value is null ? _bounds : Bounds with { MinValue = value };
    }

    public long? MaxValue
    {
        get => _bounds?.MaxValue;
        init => _bounds = value is null ? _bounds : Bounds with { MaxValue = value };
    }

    public long? MinLength
    {
        get => _bounds?.MinLength;
        init => _bounds = value is null ? _bounds : Bounds with { MinLength = value };
    }

    public long? MaxLength
    {
        get => _bounds?.MaxLength;
        init => _bounds = value is null ? _bounds : Bounds with { MaxLength = value };
    }

    /// <summary>The type of the elements after those of <see cref="PrefixItems"/>.</summary>
    public TypeExpression? Items { get; init; }

    public ImmutableArray<TypeExpression> PrefixItems { get; init; } = [];

    /// <summary>Whether an array ends with the elements of <see cref="PrefixItems"/>.</summary>
    public bool HasNoOtherItems { get; init; }

    public ImmutableArray<TypeProperty> Properties { get; init; } = [];

    /// <summary>The type of properties that are not listed.</summary>
    public TypeExpression? AdditionalProperties { get; init; }

    /// <summary>Whether an object has no properties but those listed.</summary>
    public bool IsSealed { get; init; }

    public TypeDiscriminator? Discriminator { get; init; }

    private TypeBounds Bounds => _bounds ?? new(null, null, null, null);

    private sealed record TypeBounds(long? MinValue, long? MaxValue, long? MinLength, long? MaxLength);
}
