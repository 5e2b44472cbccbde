using System.Collections.Concurrent;

namespace Validator.Schemas.Packs;

/// <summary>The texts of a pack, each made once: most names of properties occur in many types.</summary>
internal sealed class PackStrings(PackBytes bytes)
{
    private readonly ConcurrentDictionary<int, string> _read = [];

    public string this[int offset] => _read.GetOrAdd(offset, Read, bytes);

    /// <summary>How the text compares with another in the order of the index: without regard to the case of ASCII letters.</summary>
    public int Compare(int offset, ReadOnlySpan<char> other)
    {
        var text = bytes.Read(PackSection.Strings, offset).Utf8();
        for (var i = 0; i < Math.Min(text.Length, other.Length); i++)
        {
            var order = Lower((char)text[i]) - Lower(other[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return text.Length - other.Length;
    }

    private static int Lower(char character) => char.IsAsciiLetterUpper(character) ? character | 0x20 : character;

    private static string Read(int offset, PackBytes bytes) => bytes.Read(PackSection.Strings, offset).Text();
}
