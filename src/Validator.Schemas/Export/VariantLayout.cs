using System.Collections.Immutable;
using Validator.Schemas.Types;

namespace Validator.Schemas.Export;

/// <summary>A variant as JSON Schema needs it.</summary>
/// <param name="Value">The value of the discriminator that chooses it.</param>
/// <param name="Chooser">The discriminator as the variant declares it, if it does.</param>
/// <param name="Properties">All but the discriminator, and with those of the base that are not common.</param>
/// <param name="Rest">The type of properties that neither the base nor the variant has.</param>
/// <param name="IsComplete">Whether the variant has every property that there may be, so that it closes itself.</param>
internal sealed record Variant(
    string Value,
    string Discriminator,
    TypeRef Type,
    string Name,
    Property? Chooser,
    ImmutableArray<Property> Properties,
    TypeRef? Rest,
    bool IsSensitive,
    bool IsComplete
);

/// <summary>
/// A discriminated object taken apart for JSON Schema, where a base and a variant hold both, while here a variant's own
/// property replaces that of the base.
/// </summary>
/// <param name="Common">What stands beside the variants: properties of the base that no variant replaces.</param>
/// <param name="IsClosedTogether">Whether the object itself says what other properties there may be, for all variants.</param>
internal sealed record VariantLayout(
    ImmutableArray<Property> Common,
    ImmutableArray<Variant> Variants,
    bool IsClosedTogether
)
{
    public static VariantLayout Of(SchemaType.Discriminated type, SchemaTable table)
    {
        ImmutableArray<(string Value, TypeRef Type, SchemaType.Object Object)> variants =
        [
            .. type.Variants.Select(variant => (variant.Key, variant.Value, (SchemaType.Object)table[variant.Value])),
        ];
        var isAlike = variants.Select(variant => Closing(variant.Object.Rest, table)).Distinct().Count() <= 1;
        ImmutableArray<Property> common =
        [
            .. type.Base.Where(property =>
                isAlike
                && !Same(property.Name, type.Discriminator)
                && !variants.Any(variant => variant.Object.Properties.Find(property.Name) is not null)
            ),
        ];
        return new(
            common,
            [
                .. variants.Select(variant =>
                    Variant(type, variant.Value, variant.Type, variant.Object, common, !isAlike)
                ),
            ],
            isAlike
        );
    }

    private static Variant Variant(
        SchemaType.Discriminated type,
        string value,
        TypeRef reference,
        SchemaType.Object variant,
        ImmutableArray<Property> common,
        bool isComplete
    )
    {
        var chooser = variant.Properties.Find(type.Discriminator) ?? type.Base.Find(type.Discriminator);
        var added = type.Base.Where(property =>
            !common.Contains(property) && variant.Properties.Find(property.Name) is null
        );
        return new(
            value,
            type.Discriminator,
            reference,
            variant.Name,
            chooser,
            [.. variant.Properties.Concat(added).Where(property => !Same(property.Name, type.Discriminator))],
            variant.Rest,
            variant.IsSensitive,
            isComplete
        );
    }

    // Every Any is the same, wherever in the table it stands.
    private static TypeRef? Closing(TypeRef? rest, SchemaTable table) =>
        rest is { } type && table[type] is SchemaType.Any ? new(-1) : rest;

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
