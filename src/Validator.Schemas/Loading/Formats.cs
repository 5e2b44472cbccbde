using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading;

/// <summary>The values of the keyword <c>format</c>.</summary>
internal static class Formats
{
    private const string Sha256 = "sha256";
    private const string Sha256OrEmpty = "sha256-or-empty";

    public static StringFormat Read(SchemaText text, JsonMember keyword) =>
        text.String(keyword) switch
        {
            Sha256 => StringFormat.Sha256,
            Sha256OrEmpty => StringFormat.Sha256OrEmpty,
            var other => throw text.Error(
                keyword.Value.Offset,
                $"Unknown format '{other}'; known are '{Sha256}', '{Sha256OrEmpty}'."
            ),
        };

    public static string? NameOf(StringFormat format) =>
        format switch
        {
            StringFormat.Sha256 => Sha256,
            StringFormat.Sha256OrEmpty => Sha256OrEmpty,
            _ => null,
        };

    /// <summary>What a format says of the characters, for those who do not know the format.</summary>
    public static string? PatternOf(StringFormat format) =>
        format switch
        {
            StringFormat.Sha256 => "^[0-9a-fA-F]{64}$",
            StringFormat.Sha256OrEmpty => "^([0-9a-fA-F]{64})?$",
            _ => null,
        };
}
