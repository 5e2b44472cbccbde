using System.Collections.Immutable;
using Validator.Schemas.Loading.Json;

namespace Validator.Schemas.Loading.Definitions;

/// <summary>The keywords of JSON Schema 2020-12 that a definition may use; schemas/README.md explains each.</summary>
internal static class Keywords
{
    public const string Resource = "x-armlint-resource";
    public const string ReadOnly = "readOnly";
    public const string WriteOnly = "writeOnly";
    public const string Sensitive = "x-armlint-sensitive";
    public const string ResourceTypes = "x-armlint-resource-types";
    public const string DeployTimeConstant = "x-armlint-deploy-time-constant";

    /// <summary>What speaks to people alone.</summary>
    private static readonly ImmutableArray<string> Annotations =
    [
        "$comment",
        "default",
        "deprecated",
        "description",
        "examples",
        "title",
    ];

    private static readonly ImmutableArray<string> Flags = [DeployTimeConstant, ReadOnly, WriteOnly];

    /// <summary>Complains of a keyword that has no meaning in a schema of that kind at that place.</summary>
    public static void Allow(
        SchemaText text,
        JsonValue.Object schema,
        SchemaPlace place,
        string kind,
        params ReadOnlySpan<string> keywords
    ) =>
        text.Only(
            schema,
            kind,
            [
                .. keywords,
                .. place switch
                {
                    SchemaPlace.Property => Flags,
                    SchemaPlace.Resource => [Resource],
                    _ => [],
                },
                .. Annotations,
            ]
        );

    public static bool IsSensitive(SchemaText text, JsonValue.Object schema) =>
        schema.Find(Sensitive) is { } member && text.Boolean(member);
}
