using System.Collections.Concurrent;
using System.IO.Compression;

namespace Validator.Schemas.Packs;

/// <summary>A section of compressed blocks, each of which is read when something in it is first asked for.</summary>
/// <param name="parse">Makes something of what was compressed and of the block's key.</param>
internal sealed class PackBlocks<T>(PackBytes bytes, PackSection section, PackBlockParser<T> parse)
    where T : class
{
    // A block holds less than 100 KB; a damaged one must not ask for all memory.
    private const int LargestBlock = 1 << 24;

    private readonly ConcurrentDictionary<int, T> _read = [];

    /// <summary>The last block whose key is not above <paramref name="key"/>, and that key; null if all are above.</summary>
    public T? Find(int key, out int first)
    {
        var table = Table(out var count);
        var (place, found) = (-1, 0);
        for (var i = 0; i < count && table.Fixed() is var next && next <= key; i++)
        {
            (place, found) = (i, next);
            table.Bytes(PackFormat.BlockRecordSize - sizeof(int));
        }

        first = found;
        return place < 0 ? null : _read.GetOrAdd(place, Read, found);
    }

    private T Read(int place, int key)
    {
        var table = Table(out var count);
        table.Bytes((place * PackFormat.BlockRecordSize) + sizeof(int));
        var (size, start, end) = (table.Fixed(), table.Fixed(), table.Fixed());
        table.Bytes((count - place - 1) * PackFormat.BlockRecordSize);
        PackBytes.Require(
            size is >= 0 and <= LargestBlock && start >= 0 && end >= start,
            "it has a block that is none"
        );
        var content = new byte[size];
        table.Skip(start);
        PackBytes.Require(
            BrotliDecoder.TryDecompress(table.Bytes(end - start), content, out var written) && written == size,
            "a block cannot be decompressed"
        );
        return parse(new(content), key);
    }

    // How many blocks there are, then a record for each, then their data.
    private PackCursor Table(out int count)
    {
        var cursor = bytes.Read(section, 0);
        count = cursor.Count(cursor.Fixed(), PackFormat.BlockRecordSize);
        return cursor;
    }
}

internal delegate T PackBlockParser<out T>(PackCursor content, int key);
