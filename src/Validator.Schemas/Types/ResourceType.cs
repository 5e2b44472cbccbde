using Validator.Model;

namespace Validator.Schemas.Types;

/// <summary>The definition of one resource type at one API version.</summary>
/// <param name="Name">The type in its canonical case.</param>
/// <param name="WritableScopes">Where it can be deployed; none where that is not known.</param>
/// <param name="IsTrusted">Whether its findings are errors, because the definition was verified.</param>
public sealed record ResourceType(
    string Name,
    string ApiVersion,
    DeploymentScopes WritableScopes,
    bool IsTrusted,
    SchemaTable Table,
    TypeRef Body
);
