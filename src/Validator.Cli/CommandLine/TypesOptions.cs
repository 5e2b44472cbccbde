using System.Collections.Immutable;
using Validator.Schemas.Loading.Overlays;

namespace Validator.Cli.CommandLine;

internal enum DefinitionFormat
{
    Text,
    JsonSchema,
}

/// <summary>All that a run of <c>armlint types</c> was asked for.</summary>
internal sealed record TypesOptions
{
    /// <summary>A type, a provider, or the beginning of either; empty where every provider is wanted.</summary>
    public string Name { get; init; } = "";

    public string? Version { get; init; }

    /// <summary>The way from the resource to the part that is wanted; empty where it is all of it.</summary>
    public ImmutableArray<PathStep> Path { get; init; } = [];

    public DefinitionFormat Format { get; init; }

    public ColourMode Colour { get; init; }

    /// <summary>Whether a definition is wanted and no list.</summary>
    public bool WantsDefinition => Version is not null || Path is not [] || Format == DefinitionFormat.JsonSchema;
}
