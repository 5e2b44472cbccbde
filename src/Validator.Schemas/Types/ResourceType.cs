using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Schemas.Types;

/// <summary>The definition of one resource type at one API version.</summary>
/// <param name="Name">The type in its canonical case.</param>
/// <param name="WritableScopes">Where it can be deployed: nowhere if it can only be read; null where that is not known.</param>
/// <param name="IsTrusted">Whether its findings are errors, because the definition was verified.</param>
public sealed record ResourceType(
    string Name,
    string ApiVersion,
    DeploymentScopes? WritableScopes,
    bool IsTrusted,
    SchemaTable Table,
    TypeRef Body
)
{
    /// <summary>Whether the service compares names exactly, so that one in another case is an error.</summary>
    public bool IsCaseSensitive { get; init; }

    /// <summary>Where it can be read; null where that is not known.</summary>
    public DeploymentScopes? ReadableScopes { get; init; }

    public ImmutableArray<ResourceFunction> Functions { get; init; } = [];
}

/// <summary>What can be called on a resource, such as <c>listKeys</c>.</summary>
/// <param name="Input">Null where it takes nothing.</param>
public sealed record ResourceFunction(string Name, TypeRef? Input, TypeRef Output);
