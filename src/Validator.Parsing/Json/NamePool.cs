namespace Validator.Parsing.Json;

/// <summary>Remembers the short strings of one tree, of which templates repeat a few very often.</summary>
internal sealed class NamePool
{
    private const int Size = 256;
    private const int LongestShared = 32;

    private string?[]? _slots;

    public string Share(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestShared)
        {
            return text.ToString();
        }

        _slots ??= new string?[Size];
        ref var slot = ref _slots[SlotOf(text)];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }

    private static int SlotOf(ReadOnlySpan<char> text)
    {
        var hash = text.Length;
        foreach (var c in text)
        {
            hash = (hash * 31) + c;
        }

        return (hash ^ (hash >> 8)) & (Size - 1);
    }
}
