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
/// <param name="AcceptsAny">Whether the definition is known to be wrong there, so that every value is accepted.</param>
/// <param name="Place">The path as it is written, where a complaint about it belongs.</param>
internal sealed record Refinement(
    SchemaText Text,
    JsonValue.String Place,
    ImmutableArray<PathStep> Steps,
    bool AcceptsAny,
    string? Pattern,
    StringFormat? Format
)
{
    public SchemaType Refine(SchemaType.String type) =>
        type with
        {
            Pattern = Pattern ?? type.Pattern,
            Format = Format ?? type.Format,
        };
}
