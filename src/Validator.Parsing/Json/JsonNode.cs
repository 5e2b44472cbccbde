using System.Globalization;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>A value, or the name of a property, in a <see cref="JsonSyntaxTree"/>.</summary>
public readonly struct JsonNode
{
    private readonly JsonSyntaxTree _tree;
    private readonly int _index;

    internal JsonNode(JsonSyntaxTree tree, int index)
    {
        _tree = tree;
        _index = index;
    }

    public JsonKind Kind => Entry.Kind;

    /// <summary>The text of the node with its quotes or brackets; empty, or what stands there instead, for a missing one.</summary>
    public TextSpan Span => new(Entry.Start, Entry.Length);

    /// <summary>The elements of an array; none for any other node.</summary>
    public JsonItems Items => new(_tree, _index, Kind == JsonKind.Array ? Entry.Next : _index + 1);

    /// <summary>The properties of an object in the order of the text, duplicates included; none for any other node.</summary>
    public JsonProperties Properties => new(_tree, _index, Kind == JsonKind.Object ? Entry.Next : _index + 1);

    /// <summary>Whether the end is missing: of a string its closing quote, of a container all that the file no longer holds.</summary>
    public bool IsOpen => (Entry.Flags & JsonFlags.Open) != 0;

    /// <summary>Whether the text is a string as the standard writes it: in double quotes, with both of them.</summary>
    internal bool IsPlainString => Kind == JsonKind.String && !IsOpen && _tree.Source.Text[Entry.Start] == '"';

    private ref readonly JsonEntry Entry => ref _tree.EntryAt(_index);

    /// <summary>The last property of that name, which is the one that Azure takes; the case of names does not matter.</summary>
    public JsonProperty? Find(string name)
    {
        // Every resource is asked for a dozen names, so this walk makes no node for the properties that it passes.
        var end = Kind == JsonKind.Object ? Entry.Next : _index;
        var found = -1;
        for (var at = _index + 1; at < end; at = _tree.EntryAt(at + 1).Next)
        {
            if (MayHaveLength(_tree.EntryAt(at), name.Length) && new JsonNode(_tree, at).Says(name))
            {
                found = at;
            }
        }

        return found < 0 ? null : new(new(_tree, found), new(_tree, found + 1));
    }

    /// <summary>What a string says, its escapes decoded; the text as it is written for every other scalar.</summary>
    public string GetString()
    {
        ref readonly var entry = ref Entry;
        var written = _tree.Source.Slice(Written(entry));
        return (entry.Flags & JsonFlags.Escapes) != 0
            ? JsonString.Decode(written, Quote(entry))
            : _tree.Names.Share(written);
    }

    /// <summary>The same as <see cref="GetString"/>, without a string of its own where it is written as it reads.</summary>
    internal ReadOnlyMemory<char> GetText()
    {
        ref readonly var entry = ref Entry;
        var written = Written(entry);
        return (entry.Flags & JsonFlags.Escapes) != 0
            ? GetString().AsMemory()
            : _tree.Source.Text.AsMemory(written.Start, written.Length);
    }

    /// <summary>Whether what it says begins with a character that needs no escape.</summary>
    internal bool StartsWith(char character)
    {
        ref readonly var entry = ref Entry;
        return (entry.Flags & JsonFlags.Escapes) != 0
            ? GetString().StartsWith(character)
            : _tree.Source.Slice(Written(entry)) is [var first, ..] && first == character;
    }

    /// <summary>The strings that the file shares.</summary>
    internal NamePool Names => _tree.Names;

    /// <summary>
    /// Where each decoded character of a string is written, and last, where the text of the string ends. Null when it is
    /// written as it reads: character <c>i</c> at <c>Span.Start + 1 + i</c>.
    /// </summary>
    public int[]? DecodeOffsets()
    {
        ref readonly var entry = ref Entry;
        var written = Written(entry);
        return entry.Kind == JsonKind.String && (entry.Flags & (JsonFlags.Escapes | JsonFlags.Bare)) != 0
            ? JsonString.Offsets(_tree.Source.Slice(written), Quote(entry), written.Start)
            : null;
    }

    /// <summary>Reads a number without fraction or exponent that fits 64 bits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return Kind == JsonKind.Number
            && long.TryParse(
                _tree.Source.Slice(Span),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out value
            );
    }

    /// <summary>The nearest double to a number (infinite when it is too large); not a number for any other node.</summary>
    public double GetDouble() =>
        Kind == JsonKind.Number
            ? double.Parse(_tree.Source.Slice(Span), NumberStyles.Float, CultureInfo.InvariantCulture)
            : double.NaN;

    internal bool Says(ReadOnlySpan<char> name)
    {
        ref readonly var entry = ref Entry;
        return (entry.Flags & JsonFlags.Escapes) != 0
            ? name.Equals(GetString(), StringComparison.OrdinalIgnoreCase)
            : name.Equals(_tree.Source.Slice(Written(entry)), StringComparison.OrdinalIgnoreCase);
    }

    // Without escapes, a name is as long as it is written but for its quotes, of which one or both may be lost.
    private static bool MayHaveLength(in JsonEntry entry, int length) =>
        (entry.Flags & JsonFlags.Escapes) != 0 || entry.Length - length is >= 0 and <= 2;

    private char Quote(in JsonEntry entry) => _tree.Source.Text[entry.Start];

    private static TextSpan Written(in JsonEntry entry)
    {
        if (entry.Kind != JsonKind.String || (entry.Flags & JsonFlags.Bare) != 0)
        {
            return new(entry.Start, entry.Length);
        }

        return new(entry.Start + 1, entry.Length - ((entry.Flags & JsonFlags.Open) != 0 ? 1 : 2));
    }
}
