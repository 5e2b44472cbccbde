namespace Validator.Parsing.Json;

/// <summary>Remembers short strings, of which templates repeat a few very often.</summary>
internal sealed class NamePool
{
    private const int Size = 1024;
    private const int LongestShared = 48;

    private readonly string?[] _slots = new string?[Size];

    public string Share(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestShared)
        {
            return text.ToString();
        }

        ref var slot = ref _slots[SlotOf(text)];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }

    // A few letters tell most names apart, and a collision costs a string.
    private static int SlotOf(ReadOnlySpan<char> text)
    {
        var hash = text.Length;
        hash = (hash * 31) + text[0];
        hash = (hash * 31) + text[text.Length / 3];
        hash = (hash * 31) + text[text.Length * 2 / 3];
        hash = (hash * 31) + text[^1];
        return (hash ^ (hash >> 10)) & (Size - 1);
    }
}
