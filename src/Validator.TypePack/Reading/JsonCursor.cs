using System.Globalization;
using System.Text.Json;

namespace Validator.TypePack.Reading;

/// <summary>Reads JSON of a known shape from its beginning to its end. Any other shape ends the build.</summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> utf8)
{
    // Longer than any text of the package; one that is longer ends the build.
    private const int LongestText = 1 << 16;

    private readonly char[] _characters = new char[LongestText];
    private Utf8JsonReader _json = new(utf8);

    public JsonTokenType Next() => _json.Read() ? _json.TokenType : throw Unexpected("The end of the file");

    public void Expect(JsonTokenType token)
    {
        if (Next() != token)
        {
            throw Unexpected($"{_json.TokenType} instead of {token}");
        }
    }

    /// <summary>Whether one more member follows in the object, and its name.</summary>
    public bool IsMember(out string name)
    {
        var isMember = Next() == JsonTokenType.PropertyName;
        name = isMember ? _json.GetString()! : "";
        return isMember;
    }

    /// <summary>The same for names that are many, which are interned.</summary>
    public bool IsMember(StringTable table, out int name)
    {
        var isMember = Next() == JsonTokenType.PropertyName;
        name = isMember ? Current(table) : -1;
        return isMember;
    }

    public string Text()
    {
        Expect(JsonTokenType.String);
        return _json.GetString()!;
    }

    public int Text(StringTable table)
    {
        Expect(JsonTokenType.String);
        return Current(table);
    }

    public long Number()
    {
        Expect(JsonTokenType.Number);
        return _json.GetInt64();
    }

    public bool Boolean() => Next() == JsonTokenType.True;

    /// <summary>The place in <c>{ "$ref": "#/12" }</c>.</summary>
    public int Reference()
    {
        Expect(JsonTokenType.StartObject);
        return ReferenceInside();
    }

    /// <summary>The same behind the brace.</summary>
    public int ReferenceInside()
    {
        if (!IsMember(out var name) || name != "$ref")
        {
            throw Unexpected("A reference without '$ref'");
        }

        var text = Text();
        Expect(JsonTokenType.EndObject);
        return text.StartsWith("#/", StringComparison.Ordinal)
            ? int.Parse(text.AsSpan(2), CultureInfo.InvariantCulture)
            : throw Unexpected($"A reference to '{text}'");
    }

    public readonly InvalidDataException Unexpected(string what) =>
        new($"{what} at byte {_json.TokenStartIndex}: the type pack does not know what to make of it.");

    private readonly int Current(StringTable table) => table.Add(_characters.AsSpan(0, _json.CopyString(_characters)));
}
