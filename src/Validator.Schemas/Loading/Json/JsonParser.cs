using System.Collections.Immutable;
using System.Text.Json;

namespace Validator.Schemas.Loading.Json;

/// <summary>Builds <see cref="JsonValue"/>s. <c>JsonDocument</c> would not say where a value was written.</summary>
internal static class JsonParser
{
    /// <summary>Reads one whole value. The reader bounds the nesting at 64 levels, and with it the recursion here.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="SchemaException">A key stands twice in an object, or a string escapes half a character.</exception>
    public static JsonValue Parse(SchemaText text)
    {
        var reader = new Utf8JsonReader(text.Bytes);
        reader.Read();
        var root = ReadValue(ref reader, text);
        // Anything after the value makes the reader throw.
        reader.Read();
        return root;
    }

    private static JsonValue ReadValue(ref Utf8JsonReader reader, SchemaText text)
    {
        var offset = (int)reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, text),
            JsonTokenType.StartArray => ReadArray(ref reader, text),
            JsonTokenType.String => new JsonValue.String(offset, ReadText(ref reader, text)),
            JsonTokenType.Number => new JsonValue.Number(offset, reader.TryGetInt64(out var whole) ? whole : null),
            JsonTokenType.True => new JsonValue.Boolean(offset, true),
            JsonTokenType.False => new JsonValue.Boolean(offset, false),
            _ => new JsonValue.Null(offset),
        };
    }

    private static JsonValue.Object ReadObject(ref Utf8JsonReader reader, SchemaText text)
    {
        var offset = (int)reader.TokenStartIndex;
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        HashSet<string> names = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var nameOffset = (int)reader.TokenStartIndex;
            var name = ReadText(ref reader, text);
            if (!names.Add(name))
            {
                throw text.Error(nameOffset, $"The key '{name}' is in this object already.");
            }

            reader.Read();
            members.Add(new(name, nameOffset, ReadValue(ref reader, text)));
        }

        return new(offset, members.DrainToImmutable());
    }

    private static JsonValue.Array ReadArray(ref Utf8JsonReader reader, SchemaText text)
    {
        var offset = (int)reader.TokenStartIndex;
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, text));
        }

        return new(offset, items.DrainToImmutable());
    }

    private static string ReadText(ref Utf8JsonReader reader, SchemaText text)
    {
        var offset = (int)reader.TokenStartIndex;
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The bytes are valid UTF-8, so what is left is an escape such as \ud800 without its other half.
            throw text.Error(offset, "The string escapes one half of a surrogate pair without the other.");
        }
    }
}
