using System.Collections.Immutable;
using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading;

/// <summary>The values of the keyword <c>format</c>.</summary>
internal static class Formats
{
    private const string Sha256 = "sha256";
    private const string Sha256OrEmpty = "sha256-or-empty";
    private const string ArmId = "arm-id";

    public static StringFormat Read(SchemaText text, JsonMember keyword) =>
        text.String(keyword) switch
        {
            Sha256 => StringFormat.Sha256,
            Sha256OrEmpty => StringFormat.Sha256OrEmpty,
            ArmId => StringFormat.ArmId,
            var other => throw text.Error(
                keyword.Value.Offset,
                $"Unknown format '{other}'; known are '{Sha256}', '{Sha256OrEmpty}', '{ArmId}'."
            ),
        };

    /// <summary>The types that a resource may be of whose id a string is.</summary>
    /// <param name="format">What the string is said to be, which must be such an id.</param>
    public static ImmutableArray<string> ReadResourceTypes(SchemaText text, JsonMember keyword, StringFormat? format)
    {
        if (format != StringFormat.ArmId)
        {
            throw text.Error(keyword.Offset, $"'{keyword.Name}' needs the format '{ArmId}' beside it.");
        }

        return
        [
            .. text.NonEmptyStrings(keyword)
                .Select(type =>
                    type.Text.Contains('/', StringComparison.Ordinal)
                        ? type.Text
                        : throw text.Error(type.Offset, $"'{type.Text}' is not a resource type 'Provider/type'.")
                ),
        ];
    }

    public static string? NameOf(StringFormat format) =>
        format switch
        {
            StringFormat.Sha256 => Sha256,
            StringFormat.Sha256OrEmpty => Sha256OrEmpty,
            StringFormat.ArmId => ArmId,
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
