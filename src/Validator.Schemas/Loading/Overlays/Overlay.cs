using System.Collections.Immutable;
using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading.Overlays;

/// <summary>One thing that is known of a resource type beyond its definition.</summary>
/// <param name="Trusted">Whether the definition is; null where the overlay does not say.</param>
/// <param name="CaseSensitive">Whether the service compares names exactly; null where the overlay does not say.</param>
/// <param name="Refinement">What it says of a type inside the resource; null where it speaks of the whole.</param>
internal sealed record Overlay(
    string Type,
    ImmutableArray<ApiVersionRange> Versions,
    bool? Trusted,
    bool? CaseSensitive,
    Refinement? Refinement
)
{
    public bool AppliesTo(ResourceType type) =>
        type.Name.Equals(Type, StringComparison.OrdinalIgnoreCase)
        && ApiVersion.TryParse(type.ApiVersion, out var version)
        && Versions.Any(range => range.Contains(version));
}

/// <summary>What an overlay says of the type that its path leads to.</summary>
/// <param name="Place">The path as it is written, where a complaint about it belongs.</param>
internal sealed record Refinement(
    SchemaText Text,
    JsonValue.String Place,
    ImmutableArray<PathStep> Steps,
    Change Change
);

/// <summary>What an overlay changes. Closed: every kind is nested here.</summary>
internal abstract record Change
{
    private Change() { }

    /// <summary>The definition is known to be wrong there, so that every value is accepted.</summary>
    public sealed record AcceptAny : Change;

    /// <summary>The service does without a property that the definition requires.</summary>
    public sealed record AcceptAbsence : Change;

    /// <summary>The service takes a property that the definition lacks.</summary>
    public sealed record AddProperty : Change;

    /// <summary>The service takes what the definition forbids there, so that a finding is a note.</summary>
    public sealed record Tolerate : Change;

    /// <summary>The service takes an object without its discriminator for that variant.</summary>
    public sealed record AllowAbsent(string Variant) : Change;

    /// <summary>The integer has other bounds than the definition says.</summary>
    public sealed record OfInteger(long? Minimum, long? Maximum) : Change
    {
        public SchemaType Refine(SchemaType.Integer type) =>
            new SchemaType.Integer(Minimum ?? type.Minimum, Maximum ?? type.Maximum);
    }

    /// <summary>The string is more than a string.</summary>
    public sealed record OfString(string? Pattern, StringFormat? Format, ImmutableArray<string> ResourceTypes) : Change
    {
        public SchemaType Refine(SchemaType.String type) =>
            type with
            {
                Pattern = Pattern ?? type.Pattern,
                Format = Format ?? type.Format,
                ResourceTypes = Format is null ? type.ResourceTypes : ResourceTypes,
            };
    }
}
