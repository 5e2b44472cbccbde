using System.Collections.Concurrent;
using System.IO.Compression;

namespace Validator.Schemas.Packs;

/// <summary>A section of compressed blocks, each of which is decompressed when something in it is first asked for.</summary>
internal sealed class PackBlocks(PackBytes bytes, PackSection section)
{
    // A block holds about 50 KB; a damaged one must not ask for all memory.
    private const int LargestBlock = 1 << 24;

    private readonly ConcurrentDictionary<int, byte[]> _read = [];

    /// <summary>Reads the last block whose key is not above <paramref name="key"/> from its beginning.</summary>
    public PackCursor Read(int key, out int first)
    {
        var table = bytes.Read(section, 0);
        var (block, found) = (-1, 0);
        for (var i = table.Count(table.Fixed(), PackFormat.BlockRecordSize); i > 0; i--)
        {
            var at = table.Position;
            var next = table.Fixed();
            if (next > key)
            {
                break;
            }

            (block, found) = (at, next);
            table.Bytes(PackFormat.BlockRecordSize - sizeof(int));
        }

        first = found;
        return block < 0 ? default : new(_read.GetOrAdd(block, Decompress));
    }

    private byte[] Decompress(int record)
    {
        var cursor = bytes.Read(section, record + sizeof(int));
        var (size, start, end) = (cursor.Fixed(), cursor.Fixed(), cursor.Fixed());
        PackBytes.Require(
            size is >= 0 and <= LargestBlock && start >= 0 && end >= start,
            "it has a block that is none"
        );
        var data = bytes.Read(section, 0);
        data.Bytes(data.Count(data.Fixed(), PackFormat.BlockRecordSize) * PackFormat.BlockRecordSize);
        data = bytes.Read(section, checked(data.Position + start));
        var content = new byte[size];
        PackBytes.Require(
            BrotliDecoder.TryDecompress(data.Bytes(end - start), content, out var written) && written == size,
            "a block cannot be decompressed"
        );
        return content;
    }
}
