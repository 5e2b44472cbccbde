using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading;

/// <summary>The values of the keyword <c>format</c>.</summary>
internal static class Formats
{
    public static StringFormat Read(SchemaText text, JsonMember keyword) =>
        text.String(keyword) switch
        {
            "sha256" => StringFormat.Sha256,
            var other => throw text.Error(keyword.Value.Offset, $"Unknown format '{other}'; known is 'sha256'."),
        };
}
