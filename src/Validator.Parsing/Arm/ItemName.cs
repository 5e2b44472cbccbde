using Validator.Parsing.Json;

namespace Validator.Parsing.Arm;

/// <summary>What an item of an array is recognised by where it has moved.</summary>
internal static class ItemName
{
    /// <summary>Its type and name, as they are written; empty for what has no name.</summary>
    public static string Of(JsonNode item)
    {
        var name = Text(item, "name");
        return Text(item, "type") is { Length: > 0 } type && name.Length > 0 ? $"{type} {name}" : name;
    }

    private static string Text(JsonNode item, string key) =>
        item.Find(key) is { Value: { Kind: JsonKind.String } value } ? value.GetString() : "";
}
