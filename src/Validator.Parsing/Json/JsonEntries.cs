namespace Validator.Parsing.Json;

/// <summary>The entries of a tree as they are written. A field of the parser: never copy it.</summary>
/// <param name="buffer">Where to put them, as long as they fit in.</param>
internal struct JsonEntries(int textLength, JsonEntry[] buffer)
{
    // An indented template has an entry for every 20 to 30 characters; one on a single line makes the array grow twice.
    private const int CharactersPerEntry = 20;

    private JsonEntry[] _items =
        buffer.Length > textLength / CharactersPerEntry ? buffer : new JsonEntry[(textLength / CharactersPerEntry) + 8];

    public int Count { get; private set; }

    public readonly JsonEntry[] Items => _items;

    public readonly ref JsonEntry this[int index] => ref _items[index];

    public int Add(JsonKind kind, int start, int length, JsonFlags flags = JsonFlags.None)
    {
        var index = Count;
        if (index == _items.Length)
        {
            Array.Resize(ref _items, index * 2);
        }

        _items[index] = new(start, length, index + 1, kind, flags);
        Count = index + 1;
        return index;
    }

    public void RemoveLast() => Count--;
}
