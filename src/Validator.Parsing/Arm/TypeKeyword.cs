using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Json;

namespace Validator.Parsing.Arm;

/// <summary>A key of a declaration: what it takes, and the types that it goes with. The sentences of the engine, asked with <c>bicep snapshot</c>.</summary>
internal sealed record TypeKeyword(string Name, ImmutableArray<JsonKind> Takes, ValueKinds For = ValueKinds.Any)
{
    private const ValueKinds WithLength = ValueKinds.String | ValueKinds.Array;

    /// <summary>Whether it came with language version 2.0.</summary>
    public bool IsNew { get; init; }

    public static ImmutableArray<TypeKeyword> All { get; } =
    [
        new("type", [JsonKind.String]),
        new("defaultValue", []),
        new("metadata", []),
        new("allowedValues", [JsonKind.Array]),
        new("minValue", [JsonKind.Number], ValueKinds.Integer),
        new("maxValue", [JsonKind.Number], ValueKinds.Integer),
        new("minLength", [JsonKind.Number], WithLength),
        new("maxLength", [JsonKind.Number], WithLength),
        new("nullable", [JsonKind.True, JsonKind.False]) { IsNew = true },
        new("$ref", [JsonKind.String]) { IsNew = true },
        new("items", [JsonKind.Object, JsonKind.False], ValueKinds.Array) { IsNew = true },
        new("prefixItems", [JsonKind.Array], ValueKinds.Array) { IsNew = true },
        new("properties", [JsonKind.Object], ValueKinds.Object) { IsNew = true },
        new("additionalProperties", [JsonKind.Object, JsonKind.False, JsonKind.True], ValueKinds.Object)
        {
            IsNew = true,
        },
        new("discriminator", [JsonKind.Object], ValueKinds.Object) { IsNew = true },
    ];

    public static TypeKeyword? Find(JsonNode key)
    {
        foreach (var keyword in All)
        {
            if (key.Says(keyword.Name))
            {
                return keyword;
            }
        }

        return null;
    }
}
